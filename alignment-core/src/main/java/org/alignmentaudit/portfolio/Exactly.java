package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/** Reckons with decimal numbers as they are written, so that thresholds are exact. */
final class Exactly {

    private Exactly() {}

    /** Whether two numbers lie less than this apart. */
    static boolean lessApart(double one, double other, double margin) {
        return BigDecimal.valueOf(one).subtract(BigDecimal.valueOf(other)).abs().compareTo(BigDecimal.valueOf(margin))
                < 0;
    }

    /** Mean of at least one number, rounded once. */
    static double mean(Collection<Double> numbers) {
        return numbers.stream()
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128)
                .doubleValue();
    }
}
