package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * Pieces of feedback.
 *
 * @param all how many, above zero
 * @param lacking how many of them lack something
 */
public record FeedbackCount(int all, int lacking) {

    /** The part that lacks it. */
    public double share() {
        return (double) lacking / all;
    }

    /** Whether that is more than this share. */
    public boolean above(double share) {
        return BigDecimal.valueOf(lacking).compareTo(BigDecimal.valueOf(all).multiply(BigDecimal.valueOf(share))) > 0;
    }
}
