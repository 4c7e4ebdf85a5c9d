package org.alignmentaudit.portfolio;

import java.util.List;
import java.util.Objects;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * How far budgets stay at the number that came first. What nobody supplies does not count. Immutable and thread-safe.
 */
public final class Anchors {

    private final boolean basisSupplied;
    private final boolean contingencySupplied;

    Anchors(Portfolio portfolio) {
        basisSupplied = portfolio.supplies("initiatives.budgets.basis");
        contingencySupplied = portfolio.supplies("initiatives.budgets.contingency");
    }

    /**
     * The estimates of an initiative: its first approved budget, the versions dated later that are more than another price
     * base, and the first and the newest size of its scope. Null where the first one is missing or zero, fewer than so many
     * followed, or the scope has no two sizes or began at zero.
     */
    public @Nullable EstimateSeries series(Initiative initiative, int minLater) {
        Budget first = initiative.budgets().initial();
        List<StatusReport> sized = initiative.statusReports().stream()
                .filter(report -> report.scopeSize() != null)
                .toList();
        if (first == null || !first.amount().positive() || sized.size() < 2 || !(size(sized.get(0)) > 0)) {
            return null;
        }
        List<Budget> later = initiative.budgets().stream()
                .filter(version -> version.date().isAfter(first.date()) && version.reason() != BudgetReason.PRICE_BASE)
                .toList();
        return later.size() < Math.max(1, minLater)
                ? null
                : new EstimateSeries(first, later, sized.get(0), sized.get(sized.size() - 1));
    }

    private static double size(StatusReport report) {
        return Objects.requireNonNull(report.scopeSize());
    }

    /** What the budget of an initiative was last said to rest on; null where no version says. */
    private @Nullable EstimateBasis basis(Initiative initiative) {
        return !basisSupplied
                ? null
                : initiative.budgets().stream()
                        .map(Budget::basis)
                        .filter(Objects::nonNull)
                        .reduce((older, newer) -> newer)
                        .orElse(null);
    }

    /** Whether it is known what the budget of an initiative rests on. */
    public boolean basisKnown(Initiative initiative) {
        return basis(initiative) != null;
    }

    /** Whether the budget of an initiative was last said to rest on a fixed price. */
    public boolean fixedPrice(Initiative initiative) {
        return basis(initiative) == EstimateBasis.FIXED_PRICE;
    }

    /**
     * The version of the budget of an initiative that rests on the quote of a vendor and has the very amount in force, the
     * newest where there are several. Null where there is none, where the amount is zero, or where a part of it is held back,
     * so that the quote must have been lower.
     */
    public @Nullable Budget quote(Initiative initiative) {
        Budget inForce = initiative.budgets().newest().orElse(null);
        return inForce == null || !inForce.amount().positive() || heldBack(inForce)
                ? null
                : initiative.budgets().stream()
                        .filter(version -> version.basis() == EstimateBasis.VENDOR_QUOTE)
                        .filter(version -> version.amount().equals(inForce.amount()))
                        .reduce((older, newer) -> newer)
                        .orElse(null);
    }

    private boolean heldBack(Budget version) {
        Money contingency = version.contingency();
        return contingencySupplied && contingency != null && contingency.positive();
    }

    /** Whether the budget in force of an initiative tells if a part of it is held back. */
    public boolean contingencyKnown(Initiative initiative) {
        return contingencySupplied
                && initiative
                        .budgets()
                        .newest()
                        .map(version -> version.contingency() != null)
                        .orElse(false);
    }
}
