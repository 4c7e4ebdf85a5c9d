package org.alignmentaudit.internal.html;

import java.util.List;

/**
 * A chart of flows from one column to another, drawn to scale: every height is an amount.
 *
 * @param form names its form in the style sheet
 * @param title what it shows
 * @param description what there is to be seen
 * @param width width of the drawing
 * @param height height of the drawing
 * @param headings what stands above the two columns
 * @param nodes the ends of the flows
 * @param ribbons the flows
 */
public record Sankey(
        String form,
        String title,
        String description,
        int width,
        int height,
        List<Node> headings,
        List<Node> nodes,
        List<Ribbon> ribbons) {

    /** Copies the lists. */
    public Sankey {
        headings = List.copyOf(headings);
        nodes = List.copyOf(nodes);
        ribbons = List.copyOf(ribbons);
    }

    /**
     * An end of flows: a bar, and two lines of text beside it.
     *
     * @param code names its colour in the style sheet
     * @param x left edge of the bar
     * @param y upper edge of the bar
     * @param width width of the bar
     * @param height height of the bar
     * @param textX where its text begins or ends
     * @param textY base of the first line of its text
     * @param anchor whether its text begins or ends there
     * @param name first line
     * @param amount second line
     * @param title all of its name
     */
    public record Node(
            String code,
            int x,
            int y,
            int width,
            int height,
            int textX,
            int textY,
            String anchor,
            String name,
            String amount,
            String title) {}

    /**
     * A flow.
     *
     * @param code names its colour in the style sheet
     * @param path its outline
     * @param title from where to where, and how much
     */
    public record Ribbon(String code, String path, String title) {}
}
