package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.Initiative;

/**
 * Initiatives that were cancelled beside those that were kept; each states a cost performance index.
 *
 * @param cancelled the cancelled ones, by id, never empty
 * @param kept the kept ones, by id, never empty
 */
public record CancelledAndKept(List<Initiative> cancelled, List<Initiative> kept) {

    /** Copies the lists. */
    public CancelledAndKept {
        cancelled = List.copyOf(cancelled);
        kept = List.copyOf(kept);
    }

    /** Mean of the newest index of the cancelled ones. */
    public double cancelledMean() {
        return mean(cancelled);
    }

    /** Mean of the newest index of the kept ones. */
    public double keptMean() {
        return mean(kept);
    }

    /** Whether the cancelled ones did at least as well at the mean; compared exactly. */
    public boolean cancelledNoWorse() {
        BigDecimal ofCancelled = sum(cancelled).multiply(BigDecimal.valueOf(kept.size()));
        BigDecimal ofKept = sum(kept).multiply(BigDecimal.valueOf(cancelled.size()));
        return ofCancelled.compareTo(ofKept) >= 0;
    }

    /** Ids of the cancelled ones. */
    public List<String> cancelledIds() {
        return cancelled.stream().map(Initiative::id).toList();
    }

    private static double mean(List<Initiative> initiatives) {
        return sum(initiatives)
                .divide(BigDecimal.valueOf(initiatives.size()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigDecimal sum(List<Initiative> initiatives) {
        return initiatives.stream()
                .map(initiative ->
                        Objects.requireNonNull(initiative.statusReports().newestCpi()))
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
