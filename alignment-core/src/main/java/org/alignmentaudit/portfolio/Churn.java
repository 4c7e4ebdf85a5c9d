package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * How many goals changed in two spans of days in a row.
 *
 * @param goals number of goals in the later span
 * @param changed number of those that changed in it
 * @param goalsBefore number of goals in the earlier span
 * @param changedBefore number of those that changed in it
 */
public record Churn(int goals, int changed, int goalsBefore, int changedBefore) {

    /** Whether more than this share of the goals changed in both spans. */
    public boolean above(double share) {
        return above(changed, goals, share) && above(changedBefore, goalsBefore, share);
    }

    private static boolean above(int part, int all, double share) {
        return BigDecimal.valueOf(part).compareTo(BigDecimal.valueOf(all).multiply(BigDecimal.valueOf(share))) > 0;
    }

    /** The changed part of the goals in the later span. */
    public double share() {
        return (double) changed / goals;
    }

    /** The changed part of the goals in the earlier span. */
    public double shareBefore() {
        return (double) changedBefore / goalsBefore;
    }
}
