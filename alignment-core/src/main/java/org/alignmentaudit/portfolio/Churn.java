package org.alignmentaudit.portfolio;

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
        return now().above(share) && before().above(share);
    }

    private Fraction now() {
        return new Fraction(changed, goals);
    }

    private Fraction before() {
        return new Fraction(changedBefore, goalsBefore);
    }

    /** The changed part of the goals in the later span. */
    public double share() {
        return now().share();
    }

    /** The changed part of the goals in the earlier span. */
    public double shareBefore() {
        return before().share();
    }
}
