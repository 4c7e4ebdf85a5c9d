package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * The cost and schedule performance indices in the newest rated reports of initiatives: 1 is on plan, less is behind it. An
 * index that nobody supplies does not count. Immutable and thread-safe.
 */
public final class PerformanceIndices {

    private final boolean costSupplied;
    private final boolean scheduleSupplied;

    PerformanceIndices(Portfolio portfolio) {
        costSupplied = portfolio.supplies("initiatives.statusReports.cpi");
        scheduleSupplied = portfolio.supplies("initiatives.statusReports.spi");
    }

    /** The lower of the indices in the newest rated report of an initiative; null where there is none. */
    public @Nullable Double weakest(Initiative initiative) {
        return initiative.statusReports().weakestIndex(costSupplied, scheduleSupplied);
    }

    /** Whether the newest rated report of an initiative states an index. */
    public boolean known(Initiative initiative) {
        return weakest(initiative) != null;
    }

    /** Whether such an index lies below this. */
    public boolean below(Initiative initiative, double least) {
        Double weakest = weakest(initiative);
        return weakest != null && weakest < least;
    }
}
