package org.alignmentaudit.portfolio;

/**
 * How many initiatives ended, and how many of them were cancelled when little was done.
 *
 * @param ended number of initiatives, above zero
 * @param early number of those
 */
public record EarlyStops(int ended, int early) {

    private Fraction fraction() {
        return new Fraction(early, ended);
    }

    /** The part of the initiatives that was cancelled early. */
    public double share() {
        return fraction().share();
    }

    /** Whether that is at least this share. */
    public boolean atLeast(double share) {
        return fraction().atLeast(share);
    }
}
