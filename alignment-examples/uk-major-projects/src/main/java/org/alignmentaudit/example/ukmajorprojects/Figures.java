package org.alignmentaudit.example.ukmajorprojects;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The money of a project in one snapshot, in millions of pounds.
 *
 * @param baseline spend planned for the financial year of the snapshot
 * @param forecast spend expected for that year at the snapshot
 * @param wholeLifeCost cost of the project from start to end
 */
record Figures(Optional<BigDecimal> baseline, Optional<BigDecimal> forecast, Optional<BigDecimal> wholeLifeCost) {

    boolean spendIsNegative() {
        return Stream.of(baseline, forecast).anyMatch(Figures::isNegative);
    }

    boolean wholeLifeCostIsNegative() {
        return isNegative(wholeLifeCost);
    }

    Figures withoutSpend() {
        return new Figures(Optional.empty(), Optional.empty(), wholeLifeCost);
    }

    Figures withoutWholeLifeCost() {
        return new Figures(baseline, forecast, Optional.empty());
    }

    private static boolean isNegative(Optional<BigDecimal> amount) {
        return amount.filter(value -> value.signum() < 0).isPresent();
    }
}
