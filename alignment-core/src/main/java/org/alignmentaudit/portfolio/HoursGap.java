package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Goal;

/**
 * How far the hours worked for a goal lie from the money meant for it.
 *
 * @param goal the goal
 * @param hoursShare its share of the hours of funded initiatives, 0..1
 * @param budgetShare its share of the portfolio budget, 0..1
 */
public record HoursGap(Goal goal, double hoursShare, double budgetShare) {

    private static final double BILLION = 1e9;

    /** The distance of the two shares, rounded to a billionth, so that 90 % and 70 % are exactly {@code 0.2} apart. */
    public double width() {
        return Math.rint(Math.abs(hoursShare - budgetShare) * BILLION) / BILLION;
    }
}
