package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What customer signals of one metric add up to over a span of days. Sums are exact, so that thresholds are.
 *
 * @param signals number of signals
 * @param sum sum of their values
 * @param sample number of customers behind those signals that state it
 * @param weighted sum of value times number of customers over those signals
 */
public record SignalWindow(int signals, BigDecimal sum, long sample, BigDecimal weighted) {

    /** No signal at all. */
    static final SignalWindow NONE = new SignalWindow(0, BigDecimal.ZERO, 0, BigDecimal.ZERO);

    /** Both together. */
    SignalWindow plus(SignalWindow other) {
        return new SignalWindow(
                signals + other.signals, sum.add(other.sum), sample + other.sample, weighted.add(other.weighted));
    }

    /** What is left without those that the other, earlier one holds. */
    SignalWindow minus(SignalWindow other) {
        return new SignalWindow(
                signals - other.signals,
                sum.subtract(other.sum),
                sample - other.sample,
                weighted.subtract(other.weighted));
    }

    /** Whether there is any signal. */
    boolean any() {
        return signals > 0;
    }

    /** The sum as a whole number, for metrics that count. */
    public long count() {
        return Math.round(sum.doubleValue());
    }

    /** Mean weighted by the number of customers; 0 where nobody states that number. */
    public double mean() {
        return sample == 0
                ? 0
                : weighted.divide(BigDecimal.valueOf(sample), MathContext.DECIMAL64)
                        .doubleValue();
    }
}
