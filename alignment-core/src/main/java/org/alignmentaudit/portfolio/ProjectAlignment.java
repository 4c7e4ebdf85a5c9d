package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * How many of the initiatives that were completed within some days supported a goal directly.
 *
 * @param completed number of those of which it can be told
 * @param supporting number of those that did
 * @param spendShare the same by what they spent, 0 to 1; null where that is not known
 * @param unlinkedSpend what was spent within the same days on initiatives that serve no active goal; null where that is not known
 * @param previous the share one period earlier; null where there were too few
 * @param least so many are needed for a share
 * @param limit share that is asked for
 * @param margin so near above the limit it should be watched
 */
public record ProjectAlignment(
        int completed,
        int supporting,
        @Nullable Double spendShare,
        @Nullable Money unlinkedSpend,
        @Nullable Double previous,
        int least,
        double limit,
        double margin)
        implements Reading {

    @Override
    public boolean known() {
        return completed >= least;
    }

    @Override
    public @Nullable Double value() {
        return known() ? share() : null;
    }

    private double share() {
        return (double) supporting / completed;
    }

    @Override
    public boolean poor() {
        return below(limit);
    }

    /** Whether the share lies below this; no where there are too few. */
    public boolean below(double share) {
        return known() && share() < share;
    }

    @Override
    public boolean watched() {
        return known() && !poor() && Exactly.lessApart(share(), limit, margin);
    }

    @Override
    public Integer sampleSize() {
        return completed;
    }

    @Override
    public @Nullable Double numerator() {
        return known() ? (double) supporting : null;
    }

    @Override
    public @Nullable Double denominator() {
        return known() ? (double) completed : null;
    }
}
