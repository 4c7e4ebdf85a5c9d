package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * The budget of an initiative, held against what closed ones cost beyond theirs (reference class forecasting; Flyvbjerg
 * 2006).
 *
 * @param budget the version in force, above zero, with a known contingency
 * @param others the closed ones
 */
public record OutsideView(Budget budget, ReferenceClass others) {

    /** The part held back for risks, as a share of the budget. */
    public double contingencyShare() {
        return contingency().shareOf(budget.amount());
    }

    /** The part held back for risks. */
    public Money contingency() {
        return Objects.requireNonNull(budget.contingency());
    }

    /**
     * Whether the closed ones overran by at least this share at the median, and less than that median is held back; shares
     * are compared to 34 digits, to which equal ones are equal.
     */
    public boolean unprovided(double minOverrun) {
        BigDecimal held = contingency().amount().divide(budget.amount().amount(), MathContext.DECIMAL128);
        return others.p50().compareTo(BigDecimal.valueOf(minOverrun)) >= 0 && held.compareTo(others.p50()) < 0;
    }

    /** What it would cost if it overran like the median of the others. */
    public Money likely() {
        return uplifted(others.p50());
    }

    /** What it would cost if it overran like the dearer ones, which one of five passes. */
    public Money high() {
        return uplifted(others.p80());
    }

    private Money uplifted(BigDecimal overrun) {
        return budget.amount().plus(budget.amount().times(overrun.doubleValue()));
    }

    /** REFERENCE_CLASS where the budget is said to rest on one already; null else. */
    public @Nullable EstimateBasis classBasis() {
        return budget.basis() == EstimateBasis.REFERENCE_CLASS ? budget.basis() : null;
    }
}
