package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Money;

/**
 * What the goals of the first and of the last priority got.
 *
 * @param lowestPriority the last priority in use, 2..5
 * @param spentOnFirst money spent on goals of priority 1
 * @param spentOnLast money spent on goals of the last priority in use
 * @param all money spent on all active goals, above zero
 */
public record PriorityEnds(int lowestPriority, Money spentOnFirst, Money spentOnLast, Money all) {

    /** Share of the goals of priority 1. */
    public double firstShare() {
        return spentOnFirst.shareOf(all);
    }

    /** Share of the goals of the last priority in use. */
    public double lastShare() {
        return spentOnLast.shareOf(all);
    }
}
