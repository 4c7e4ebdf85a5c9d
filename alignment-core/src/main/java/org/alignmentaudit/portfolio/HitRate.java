package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * How many stated ranges held what came.
 *
 * @param resolved number of forecasts, above zero
 * @param hits how many of them held
 * @param widestMisses those that were passed by most, the widest first; at most {@value #LISTED}
 */
public record HitRate(int resolved, int hits, List<ResolvedForecast> widestMisses) {

    static final int LISTED = 20;

    /** Copies the list. */
    public HitRate {
        widestMisses = List.copyOf(widestMisses);
    }

    private Fraction fraction() {
        return new Fraction(hits, resolved);
    }

    /** The part that held. */
    public double share() {
        return fraction().share();
    }

    /** Whether that is less than this share. */
    public boolean below(double share) {
        return fraction().below(share);
    }
}
