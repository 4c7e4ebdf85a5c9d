package org.alignmentaudit.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;

/**
 * A change of a value over some days. Rates are compared exactly, on the decimal numbers as they are written.
 *
 * @param change by how much the value moved, positive towards what is wanted
 * @param days over how many days, above zero
 */
public record Rate(BigDecimal change, long days) implements Comparable<Rate> {

    /** What was seen from one observation to a later one, where the value is wanted to rise or else to fall. */
    static Rate between(Observation from, Observation to, boolean rising) {
        BigDecimal rise = BigDecimal.valueOf(to.value()).subtract(BigDecimal.valueOf(from.value()));
        return new Rate(rising ? rise : rise.negate(), ChronoUnit.DAYS.between(from.date(), to.date()));
    }

    /** The change over so many days at this rate. */
    public double over(long someDays) {
        return change.multiply(BigDecimal.valueOf(someDays))
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** Whether the value moved, or is to move, towards what is wanted. */
    public boolean positive() {
        return change.signum() > 0;
    }

    /** Whether it is higher than so many times the other. */
    public boolean exceeds(BigDecimal times, Rate other) {
        return change.multiply(BigDecimal.valueOf(other.days))
                        .compareTo(
                                other.change.multiply(BigDecimal.valueOf(days)).multiply(times))
                > 0;
    }

    /** The lower rate first; equal where the change a day is, over however many days. */
    @Override
    public int compareTo(Rate other) {
        return change.multiply(BigDecimal.valueOf(other.days))
                .compareTo(other.change.multiply(BigDecimal.valueOf(days)));
    }
}
