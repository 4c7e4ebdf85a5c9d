package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.StatusReport;

/**
 * The first approved budget of an initiative and what it was estimated at later, beside the size of its scope.
 *
 * @param first the first approved budget, above zero
 * @param later the later estimates, oldest first; at least one
 * @param scopeBefore the first report that states the size of the scope, above zero
 * @param scopeNow the newest report that states it
 */
public record EstimateSeries(Budget first, List<Budget> later, StatusReport scopeBefore, StatusReport scopeNow) {

    /** Copies the list. */
    public EstimateSeries {
        later = List.copyOf(later);
    }

    /** Whether no later estimate lies further from the first than this share of it; compared exactly. */
    public boolean heldWithin(double share) {
        BigDecimal most = first.amount().amount().multiply(BigDecimal.valueOf(share));
        return distance().amount().compareTo(most) <= 0;
    }

    /** How far the later estimate that lies furthest from the first lies from it, as a share of the first. */
    public double furthest() {
        return distance().shareOf(first.amount());
    }

    private Money distance() {
        return later.stream()
                .map(estimate -> estimate.amount().minus(first.amount()))
                .map(difference -> new Money(Math.abs(difference.micros())))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether the scope grew or shrank by at least this share of its first size; compared exactly. */
    public boolean scopeMoved(double share) {
        return moved().compareTo(size(scopeBefore).multiply(BigDecimal.valueOf(share))) >= 0;
    }

    /** By which share of its first size the scope grew or shrank. */
    public double scopeChange() {
        return moved().divide(size(scopeBefore), MathContext.DECIMAL64).doubleValue();
    }

    private BigDecimal moved() {
        return size(scopeNow).subtract(size(scopeBefore)).abs();
    }

    private static BigDecimal size(StatusReport report) {
        return BigDecimal.valueOf(Objects.requireNonNull(report.scopeSize()));
    }
}
