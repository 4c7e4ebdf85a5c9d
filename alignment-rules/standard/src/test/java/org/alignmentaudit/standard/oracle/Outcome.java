package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Spend;

/**
 * What a finished initiative cost against its first budget. "Overrun = actual to date of DONE initiatives over their INITIAL
 * budget."
 *
 * @param initiative the initiative
 * @param cost what it cost in the end
 * @param first its first budget, more than 0
 */
record Outcome(Initiative initiative, BigDecimal cost, BigDecimal first) implements Comparable<Outcome> {

    /** Nothing where it is not done, where no cost was booked, and where there is no first budget to measure by. */
    static Optional<Outcome> of(Initiative initiative) {
        Optional<BigDecimal> first = firstBudget(initiative).filter(amount -> amount.signum() > 0);
        return cost(initiative).flatMap(cost -> first.map(amount -> new Outcome(initiative, cost, amount)));
    }

    /** "Final = actual to date of DONE." Nothing where no cost was booked, unless it is said that there is no spending. */
    static Optional<BigDecimal> cost(Initiative initiative) {
        if (initiative.status() != InitiativeStatus.DONE) {
            return Optional.empty();
        }
        if (initiative.spending().known() && initiative.spending().list().isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return initiative.spending().list().stream()
                .map(Spend::actual)
                .filter(Objects::nonNull)
                .map(actual -> actual.amount())
                .reduce(BigDecimal::add);
    }

    /** The oldest version that says INITIAL. */
    static Optional<BigDecimal> firstBudget(Initiative initiative) {
        List<Budget> versions = initiative.budgets().list();
        return versions.stream()
                .filter(version -> version.reason() == BudgetReason.INITIAL)
                .findFirst()
                .map(version -> version.amount().amount());
    }

    /** By the overrun, compared exactly. */
    @Override
    public int compareTo(Outcome other) {
        return cost.multiply(other.first).compareTo(other.cost.multiply(first));
    }
}
