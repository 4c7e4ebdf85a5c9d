package org.alignmentaudit.internal.html;

/** The forms in which a chart of flows is drawn; the style sheet shows the one that fits the screen. */
public enum SankeyForm {
    /** Text stands outside, beside the bars. */
    WIDE(960, 12, 270, 34, 260, false),
    /** For a phone: text stands inside, over the flows. */
    NARROW(350, 8, 0, 40, 157, true);

    private final int width;
    private final int bar;
    private final int margin;
    private final int slot;
    private final int room;
    private final boolean inside;

    SankeyForm(int width, int bar, int margin, int slot, int room, boolean inside) {
        this.width = width;
        this.bar = bar;
        this.margin = margin;
        this.slot = slot;
        this.room = room;
        this.inside = inside;
    }

    int width() {
        return width;
    }

    int bar() {
        return bar;
    }

    /** Left edge of the bars of a column. */
    int barX(boolean source) {
        return source ? margin : width - margin - bar;
    }

    /** Least height that an end takes, for its two lines of text. */
    int slot() {
        return slot;
    }

    /** Width that there is for a line of text of one column. */
    int room() {
        return room;
    }

    /** Whether lines of both columns, the widest of each, find room beside each other. */
    boolean fit(int source, int target) {
        return inside ? source + target <= 2 * room : Math.max(source, target) <= room;
    }

    /** Where the text of a column begins or ends. */
    int textX(boolean source) {
        int gap = 8;
        int outer = source ? barX(true) - gap : barX(false) + bar + gap;
        int inner = source ? barX(true) + bar + gap : barX(false) - gap;
        return inside ? inner : outer;
    }

    /** Whether the text of a column begins or ends there. */
    String anchor(boolean source) {
        return source == inside ? "start" : "end";
    }
}
