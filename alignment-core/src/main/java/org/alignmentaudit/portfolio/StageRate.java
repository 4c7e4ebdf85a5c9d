package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What became of the deals that passed through one stage, beside the chances stated on entering it.
 *
 * @param stage the stage
 * @param closed number of deals, won or lost, above zero
 * @param won number of those won
 * @param stated sum of the stated chances
 * @param leftOut number of deals left out because they entered it when it meant something else
 */
public record StageRate(String stage, int closed, int won, BigDecimal stated, int leftOut) {

    /** The part that was won. */
    public double rate() {
        return (double) won / closed;
    }

    /** The mean of the stated chances. */
    public double meanStated() {
        return stated.divide(BigDecimal.valueOf(closed), MathContext.DECIMAL64).doubleValue();
    }

    /** Whether the part that was won lies more than so much below the mean of the stated chances; compared exactly. */
    public boolean shortBy(double gap) {
        BigDecimal allowed = BigDecimal.valueOf(closed).multiply(BigDecimal.valueOf(gap));
        return stated.subtract(BigDecimal.valueOf(won)).compareTo(allowed) > 0;
    }
}
