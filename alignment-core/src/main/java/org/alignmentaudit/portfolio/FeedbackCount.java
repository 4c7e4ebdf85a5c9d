package org.alignmentaudit.portfolio;

/**
 * Pieces of feedback.
 *
 * @param all how many, above zero
 * @param lacking how many of them lack something
 */
public record FeedbackCount(int all, int lacking) {

    private Fraction fraction() {
        return new Fraction(lacking, all);
    }

    /** The part that lacks it. */
    public double share() {
        return fraction().share();
    }

    /** Whether that is more than this share. */
    public boolean above(double share) {
        return fraction().above(share);
    }
}
