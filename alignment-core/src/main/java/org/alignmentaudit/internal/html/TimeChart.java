package org.alignmentaudit.internal.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A drawing over time: status bands on top, the budget as steps below, the days that count under the axis.
 *
 * @param title what it shows
 * @param description what there is to be seen
 * @param height height of the drawing
 * @param bands the ratings, oldest first
 * @param axis y of the axis of time
 * @param ticks places on the axis of time
 * @param grid places on the axis of the budget
 * @param budgetLabel name and unit of the axis of the budget; empty where no budget is known
 * @param budgetLabelY where that stands
 * @param budget the line of the budget; empty where none is known
 * @param versions the versions of the budget
 * @param days the days that count
 */
public record TimeChart(
        String title,
        String description,
        int height,
        List<Band> bands,
        int axis,
        List<Tick> ticks,
        List<Tick> grid,
        String budgetLabel,
        int budgetLabelY,
        String budget,
        List<Dot> versions,
        List<Day> days) {

    /** Width of every drawing. */
    public static final int WIDTH = 460;

    /** Left edge of what is drawn to scale. */
    public static final int LEFT = 62;

    /** Right edge of what is drawn to scale. */
    public static final int RIGHT = WIDTH - 12;

    /** Upper edge of the ratings. */
    public static final int BANDS = 4;

    /** Height of the ratings. */
    public static final int BAND_HEIGHT = 22;

    /**
     * Ratings in one band, one after the other.
     *
     * @param code names its colour in the style sheet
     * @param x left edge
     * @param width width
     * @param letters its letters; empty where there is no room for them
     * @param title its word and since when
     */
    public record Band(String code, int x, int width, String letters, String title) {

        /** Middle of it. */
        public int middle() {
            return x + width / 2;
        }
    }

    /**
     * A place on an axis.
     *
     * @param at where it is
     * @param text what it says
     */
    public record Tick(int at, String text) {}

    /**
     * A version of the budget.
     *
     * @param x its day
     * @param y its amount
     * @param title day, amount and reason
     */
    public record Dot(int x, int y, String title) {}

    /**
     * A day that counts.
     *
     * @param code names its form in the style sheet
     * @param x its day
     * @param y where its text stands
     * @param textX where its text begins or ends
     * @param side whether its text begins (a) or ends (e) there
     * @param text what it is
     */
    public record Day(String code, int x, int y, int textX, String side, String text) {}

    /** The lines across the budget, as one path. */
    public String gridLines() {
        return grid.stream()
                .map(tick -> "M" + LEFT + " " + tick.at() + "H" + RIGHT)
                .collect(Collectors.joining());
    }

    /** The axis of time with its ticks, as one path. */
    public String axisLines() {
        return ticks.stream()
                .map(tick -> "M" + tick.at() + " " + axis + "v4")
                .collect(Collectors.joining("", "M" + LEFT + " " + axis + "H" + RIGHT, ""));
    }
}
