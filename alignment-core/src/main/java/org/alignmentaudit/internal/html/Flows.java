package org.alignmentaudit.internal.html;

import java.util.List;

/**
 * What a chart of flows shows, before it is drawn.
 *
 * @param title what it shows
 * @param description what there is to be seen
 * @param sourceHeading what stands above the sources
 * @param targetHeading what stands above the targets
 * @param sources where flows come from, top down
 * @param targets where they go, top down
 * @param flows the flows, by source, then by target
 */
public record Flows(
        String title,
        String description,
        String sourceHeading,
        String targetHeading,
        List<End> sources,
        List<End> targets,
        List<Flow> flows) {

    /** Copies the lists. */
    public Flows {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        flows = List.copyOf(flows);
    }

    /**
     * Where flows come from or go to.
     *
     * @param code names its colour in the style sheet
     * @param name what it is called
     * @param amount how much flows, written out
     * @param brief the same in few letters, for where the amount finds no room
     */
    public record End(String code, String name, String amount, String brief) {}

    /**
     * A flow.
     *
     * @param source place of its source in the list
     * @param target place of its target in the list
     * @param amount how much, above zero
     * @param title from where to where, and how much
     */
    public record Flow(int source, int target, double amount, String title) {}
}
