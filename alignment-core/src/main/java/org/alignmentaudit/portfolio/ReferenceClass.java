package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.util.List;

/**
 * Closed initiatives that another one can be held against, and what they cost beyond their first approved budgets.
 *
 * @param width what they share
 * @param size how many there are, above zero
 * @param p50 their median overrun, as a share of the budget: the one in the middle, or the mean of the two in the middle
 * @param p80 the overrun that four of five of them stay at or under, by nearest rank
 * @param nearest those of the nearest budgets, by budget; at most {@value #LISTED}
 */
public record ReferenceClass(ClassWidth width, int size, BigDecimal p50, BigDecimal p80, List<CostOutcome> nearest) {

    static final int LISTED = 10;

    /** Copies the list. */
    public ReferenceClass {
        nearest = List.copyOf(nearest);
    }

    /** Whether it was widened because too few alike were closed. */
    public boolean widened() {
        return width != ClassWidth.TYPE_AND_SIZE;
    }
}
