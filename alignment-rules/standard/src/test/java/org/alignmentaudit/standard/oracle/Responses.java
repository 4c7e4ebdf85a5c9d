package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import org.alignmentaudit.facts.CustomerSignal;

/**
 * What customers answered within a window. "Several signals: mean weighted by sampleSize"; a signal without one has
 * no weight.
 *
 * @param weighted sum of value times number of customers
 * @param customers number of customers
 */
record Responses(BigDecimal weighted, BigDecimal customers) {

    private static final BigDecimal FEWEST = BigDecimal.valueOf(30);

    static Responses within(Launch.Days days, List<CustomerSignal> signals) {
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal customers = BigDecimal.ZERO;
        for (CustomerSignal signal : signals) {
            if (days.hold(signal.date()) && signal.sampleSize() != null) {
                BigDecimal weight = BigDecimal.valueOf(signal.sampleSize());
                weighted = weighted.add(weight.multiply(BigDecimal.valueOf(signal.value())));
                customers = customers.add(weight);
            }
        }
        return new Responses(weighted, customers);
    }

    boolean enough() {
        return customers.compareTo(FEWEST) >= 0;
    }

    /** Whether the mean is lower than before by at least so much. Both must be enough. */
    boolean fellBy(BigDecimal least, Responses before) {
        BigDecimal fall = before.weighted.multiply(customers).subtract(weighted.multiply(before.customers));
        return fall.compareTo(least.multiply(customers).multiply(before.customers)) >= 0;
    }

    /**
     * Whether the mean is at least so many times that of before. Both must be enough; a mean of zero grows to
     * nothing.
     */
    boolean reached(BigDecimal times, Responses before) {
        return before.weighted.signum() > 0
                && weighted.multiply(before.customers)
                                .compareTo(before.weighted.multiply(customers).multiply(times))
                        >= 0;
    }
}
