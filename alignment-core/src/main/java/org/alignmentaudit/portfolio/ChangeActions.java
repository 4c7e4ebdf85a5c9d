package org.alignmentaudit.portfolio;

/**
 * The actions that reviews of an initiative asked for.
 *
 * @param all number of actions, above zero
 * @param overdue number of those that are due and not done
 */
public record ChangeActions(int all, int overdue) {

    private Fraction fraction() {
        return new Fraction(overdue, all);
    }

    /** The overdue part. */
    public double share() {
        return fraction().share();
    }

    /** Whether that is at least this share. */
    public boolean atLeast(double share) {
        return fraction().atLeast(share);
    }
}
