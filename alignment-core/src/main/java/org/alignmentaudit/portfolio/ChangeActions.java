package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * The actions that reviews of an initiative asked for.
 *
 * @param all number of actions, above zero
 * @param overdue number of those that are due and not done
 */
public record ChangeActions(int all, int overdue) {

    /** The overdue part. */
    public double share() {
        return (double) overdue / all;
    }

    /** Whether that is at least this share. */
    public boolean atLeast(double share) {
        return BigDecimal.valueOf(overdue).compareTo(BigDecimal.valueOf(all).multiply(BigDecimal.valueOf(share))) >= 0;
    }
}
