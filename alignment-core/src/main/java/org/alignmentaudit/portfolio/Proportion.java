package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * A share of so many answers, with the range in which the share of all may lie.
 *
 * @param share the share, 0 to 1
 * @param size number of answers, above zero
 */
public record Proportion(double share, int size) {

    /** Lower end of the score interval (Wilson 1927), for so many standard errors; 1.96 for one of 95 %. */
    public double lower(double z) {
        return bound(z, -1);
    }

    /** Upper end of the score interval (Wilson 1927), for so many standard errors; 1.96 for one of 95 %. */
    public double upper(double z) {
        return bound(z, 1);
    }

    /** (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). */
    private double bound(double z, int side) {
        double spread = z * Math.sqrt(share * (1 - share) / size + z * z / (4.0 * size * size));
        return (share + z * z / (2.0 * size) + side * spread) / (1 + z * z / size);
    }

    /**
     * Lower end of the interval of the difference between this share and another one (Newcombe 1998, method 10, from the
     * score intervals of both): d - √((p1 - l1)² + (u2 - p2)²).
     */
    public double leastAbove(Proportion other, double z) {
        double own = share - lower(z);
        double others = other.upper(z) - other.share;
        return share - other.share - Math.sqrt(own * own + others * others);
    }

    /** This share less the other, exactly as the two are written. */
    public BigDecimal above(Proportion other) {
        return BigDecimal.valueOf(share).subtract(BigDecimal.valueOf(other.share));
    }
}
