package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Money;

/**
 * What initiatives spent on one active goal within some time.
 *
 * @param goal the goal
 * @param spent the money, shared out over goals by the weights of the links
 * @param all the money spent on all active goals in that time, above zero
 */
public record GoalSpend(Goal goal, Money spent, Money all) {

    /** The money as a share of what all active goals got. */
    public double share() {
        return spent.shareOf(all);
    }
}
