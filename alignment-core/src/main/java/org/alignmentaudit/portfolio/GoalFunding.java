package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Money;

/**
 * What the portfolio puts behind one goal.
 *
 * @param goalId the goal
 * @param activeInitiatives number of ACTIVE initiatives linked to it
 * @param allotted money that falls to it
 * @param portfolioBudget sum of the budgets in force, zero where no budget is known
 */
public record GoalFunding(String goalId, int activeInitiatives, Money allotted, Money portfolioBudget) {

    /** Whether no ACTIVE initiative is linked to it. */
    public boolean unserved() {
        return activeInitiatives == 0;
    }

    /** Whether a share can be told: the portfolio budget is above zero. */
    public boolean shareKnown() {
        return portfolioBudget.positive();
    }

    /** The money as a share of the portfolio budget; 0 where that is not above zero. */
    public double share() {
        return shareKnown() ? allotted.shareOf(portfolioBudget) : 0;
    }
}
