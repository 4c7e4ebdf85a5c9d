package org.alignmentaudit.internal.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A drawing over time: status bands on top, the budget as steps below, marks of the days that count under the axis. What
 * all drawings share, their title too, stands once on the page: {@link TimeFrame}.
 *
 * @param bands the ratings, oldest first
 * @param ticks places on the axis of time
 * @param grid places on the axis of the budget above zero; empty where no budget is known
 * @param budget the line of the budget; empty where none is known
 * @param versions the versions of the budget, oldest first
 * @param days the days that count
 */
public record TimeChart(
        List<Band> bands, List<Tick> ticks, List<Tick> grid, String budget, List<Dot> versions, List<Day> days) {

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

    private static final int LANE = 13;

    /**
     * Ratings in one band, one after the other.
     *
     * @param code names its colour in the style sheet
     * @param x left edge
     * @param width width
     * @param letters its letters; empty where there is no room for them
     * @param text its word and since when
     */
    public record Band(String code, int x, int width, String letters, String text) {

        /** Middle of it. */
        public int middle() {
            return x + width / 2;
        }

        /** Its middle line, which is as thick as the band is high; a gap parts it from the next. */
        public String line() {
            return "M" + x + " " + (BANDS + BAND_HEIGHT / 2) + "h" + (width - 1);
        }
    }

    /**
     * A place on an axis.
     *
     * @param at where its text stands
     * @param text what it says
     * @param ends whether its text ends there
     */
    public record Tick(int at, String text, boolean ends) {}

    /**
     * A version of the budget.
     *
     * @param x its day
     * @param y its amount
     * @param text day and amount
     */
    public record Dot(int x, int y, String text) {}

    /**
     * A day that counts.
     *
     * @param code names its form in the style sheet
     * @param x its day
     * @param mark the outline of its mark, from the middle of its upper edge
     * @param text what it is
     */
    public record Day(String code, int x, String mark, String text) {}

    /** The axis of time that it stands on. */
    public TimeFrame frame() {
        return grid.isEmpty() ? TimeFrame.LOW : TimeFrame.HIGH;
    }

    /** Its height. */
    public int height() {
        return frame().axis() + 24 + LANE * days.size();
    }

    /** The line of a day across the drawing and its mark, one below the other. */
    public String line(Day day) {
        int lane = LANE * days.indexOf(day);
        return "M" + day.x() + " " + BANDS + "V" + frame().axis() + "m0 23v" + (2 + lane) + "m0 0" + day.mark();
    }

    /** The versions of the budget as dots. */
    public String dots() {
        return versions.stream()
                .map(dot -> "M" + dot.x() + " " + dot.y() + "h0")
                .collect(Collectors.joining());
    }
}
