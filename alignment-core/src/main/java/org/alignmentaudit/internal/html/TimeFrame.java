package org.alignmentaudit.internal.html;

/** What all drawings over time share: names of the axes, the axis of time, and lines across the budget. */
public enum TimeFrame {
    /** With a budget. */
    HIGH(134),
    /** Without one. */
    LOW(36);

    /** Height of the largest budget. */
    public static final int BUDGET_TOP = 58;

    private final int axis;

    TimeFrame(int axis) {
        this.axis = axis;
    }

    /** Height of the axis of time. */
    public int axis() {
        return axis;
    }

    /** Its place on the page. */
    public String anchor() {
        return this == HIGH ? "th" : "tl";
    }

    /** The axis of time and, with a budget, lines across it, as one path. */
    public String lines() {
        String time = across(axis);
        return this == LOW ? time : across(BUDGET_TOP) + across((BUDGET_TOP + axis) / 2) + time;
    }

    private static String across(int y) {
        return "M" + TimeChart.LEFT + " " + y + "H" + TimeChart.RIGHT;
    }
}
