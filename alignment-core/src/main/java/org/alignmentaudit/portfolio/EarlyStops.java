package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * How many initiatives ended, and how many of them were cancelled when little was done.
 *
 * @param ended number of initiatives, above zero
 * @param early number of those
 */
public record EarlyStops(int ended, int early) {

    /** The part of the initiatives that was cancelled early. */
    public double share() {
        return (double) early / ended;
    }

    /** Whether that is at least this share. */
    public boolean atLeast(double share) {
        return BigDecimal.valueOf(early).compareTo(BigDecimal.valueOf(ended).multiply(BigDecimal.valueOf(share))) >= 0;
    }
}
