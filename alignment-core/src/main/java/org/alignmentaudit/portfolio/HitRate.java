package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
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

    /** The part that held. */
    public double share() {
        return (double) hits / resolved;
    }

    /** Whether that is less than this share. */
    public boolean below(double share) {
        return BigDecimal.valueOf(hits).compareTo(BigDecimal.valueOf(resolved).multiply(BigDecimal.valueOf(share))) < 0;
    }
}
