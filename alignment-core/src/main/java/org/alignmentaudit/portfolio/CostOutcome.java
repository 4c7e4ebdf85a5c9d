package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative cost in the end, beside its first approved budget.
 *
 * @param initiative the initiative, DONE
 * @param planned its first approved budget, above zero
 * @param spent everything spent on it
 */
public record CostOutcome(Initiative initiative, Money planned, Money spent) {

    /** Null where the initiative is not DONE, has no first approved budget above zero, or does not tell what it spent. */
    static @Nullable CostOutcome of(Initiative initiative) {
        Budget first = initiative.budgets().initial();
        return initiative.status() != InitiativeStatus.DONE
                        || first == null
                        || !first.amount().positive()
                        || !initiative.spending().actualKnown()
                ? null
                : new CostOutcome(
                        initiative, first.amount(), initiative.spending().actualToDate());
    }

    /** What was spent beyond the budget, as a share of it; negative where less was spent. */
    public double overrun() {
        return spent.minus(planned).shareOf(planned);
    }

    BigDecimal exactOverrun() {
        return spent.minus(planned).amount().divide(planned.amount(), MathContext.DECIMAL128);
    }
}
