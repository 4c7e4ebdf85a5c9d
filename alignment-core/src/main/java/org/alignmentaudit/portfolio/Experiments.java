package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/** How far initiatives are experiments with bounds. Immutable and thread-safe. */
public final class Experiments {

    private final Money budget;

    Experiments(Money budget) {
        this.budget = budget;
    }

    /**
     * How far an initiative is an experiment with bounds.
     *
     * @param initiative the initiative
     * @param maxShare largest budget, as a share of the portfolio budget
     * @param maxDays largest number of days from its start to its planned end
     */
    public ExperimentCheck check(Initiative initiative, double maxShare, int maxDays) {
        Long days = initiative.plannedDays();
        return new ExperimentCheck(
                initiative.type() == InitiativeType.EXPERIMENT,
                small(initiative, maxShare),
                days == null ? null : days <= maxDays,
                initiative.stopRule(),
                initiative.kpiEffects().known() ? initiative.kpiEffects().any() : null);
    }

    /** Money without a budget has no bound. */
    private @Nullable Boolean small(Initiative initiative, double maxShare) {
        Money own = initiative.budgetInForce();
        if (own == null) {
            return initiative.budgets().known() ? false : null;
        }
        return budget.positive() ? own.shareOf(budget) <= maxShare : null;
    }
}
