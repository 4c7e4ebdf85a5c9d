package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;

/**
 * What one initiative contributes to one goal; several links between the two add up.
 *
 * @param initiative the initiative
 * @param goal the goal
 * @param weight sum of the effective weights of the links
 * @param allotted part of the initiative's budget in force that falls to the goal, by weight over the sum of weights; zero
 *     where the initiative is not funded or has no budget
 */
public record Contribution(Initiative initiative, Goal goal, double weight, Money allotted) {

    /** Id of the initiative. */
    public String initiativeId() {
        return initiative.id();
    }

    /** Id of the goal. */
    public String goalId() {
        return goal.id();
    }

    /** Whether the goal is pursued. */
    public boolean goalActive() {
        return goal.active();
    }
}
