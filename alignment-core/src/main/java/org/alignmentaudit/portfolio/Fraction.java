package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * So many out of so many, compared exactly.
 *
 * @param part how many of them
 * @param whole how many there are, above zero
 */
public record Fraction(int part, int whole) {

    /** The part as a share of the whole. */
    public double share() {
        return (double) part / whole;
    }

    /** Whether it is less than this share. */
    public boolean below(double share) {
        return beside(share) < 0;
    }

    /** Whether it is more than this share. */
    public boolean above(double share) {
        return beside(share) > 0;
    }

    /** Whether it is this share or more. */
    public boolean atLeast(double share) {
        return beside(share) >= 0;
    }

    private int beside(double share) {
        return BigDecimal.valueOf(part).compareTo(BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(share)));
    }
}
