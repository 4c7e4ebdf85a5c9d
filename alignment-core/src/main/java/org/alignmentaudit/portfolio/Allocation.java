package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;

/**
 * Follows money spent and hours worked from initiatives to the active goals, by the weights of the links. Immutable and
 * thread-safe.
 */
public final class Allocation {

    private final LocalDate asOf;
    private final List<Initiative> initiatives;
    private final List<Goal> activeGoals;
    private final Funding funding;
    private final boolean prioritiesComplete;
    private final Map<String, Double> weights = new HashMap<>();
    private final Newest<Integer, GoalSpending> spending = new Newest<>(this::within);

    Allocation(Portfolio portfolio, Funding funding) {
        asOf = portfolio.asOf();
        initiatives = portfolio.initiatives();
        activeGoals = portfolio.goals().stream().filter(Goal::active).toList();
        prioritiesComplete = activeGoals.stream().allMatch(goal -> goal.priority() != null);
        this.funding = funding;
        funding.contributions().forEach(part -> weights.merge(part.initiativeId(), part.weight(), Double::sum));
    }

    /** What initiatives spent on the active goals in the last so many days, the as-of date included. */
    public GoalSpending spending(int days) {
        return Objects.requireNonNull(spending.of(days));
    }

    private GoalSpending within(int days) {
        Map<String, Money> byInitiative =
                initiatives.stream().collect(Collectors.toMap(Initiative::id, initiative -> spent(initiative, days)));
        Map<String, Money> byGoal = new HashMap<>();
        for (Contribution part : funding.contributions()) {
            Money spent = byInitiative.getOrDefault(part.initiativeId(), Money.ZERO);
            byGoal.merge(part.goalId(), spent.times(share(part)), Money::plus);
        }
        return new GoalSpending(activeGoals, byGoal);
    }

    /** Whether every active goal has a priority. */
    public boolean prioritiesComplete() {
        return prioritiesComplete;
    }

    private double share(Contribution part) {
        double sum = weights.getOrDefault(part.initiativeId(), 0.0);
        return sum > 0 ? part.weight() / sum : 0;
    }

    private Money spent(Initiative initiative, int days) {
        return recent(initiative, days).stream()
                .map(Spend::actual)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The rows of so many days, of which the as-of date is the last. */
    private List<Spend> recent(Initiative initiative, int days) {
        return initiative.spending().between(asOf.minusDays(days - 1L), asOf);
    }

    /**
     * The active goal whose share of the hours of the last so many days lies furthest from its share of the portfolio
     * budget; the first by id among equals. Null where there is no hour, no budget or no active goal.
     */
    public @Nullable HoursGap widestHoursGap(int days) {
        Map<String, Double> byInitiative = initiatives.stream()
                .filter(Initiative::funded)
                .collect(Collectors.toMap(Initiative::id, initiative -> hours(initiative, days)));
        double all = initiatives.stream()
                .mapToDouble(initiative -> byInitiative.getOrDefault(initiative.id(), 0.0))
                .sum();
        if (all <= 0 || !funding.budget().positive()) {
            return null;
        }
        Map<String, Double> byGoal = funding.contributions().stream()
                .collect(Collectors.toMap(
                        Contribution::goalId,
                        part -> byInitiative.getOrDefault(part.initiativeId(), 0.0) * share(part),
                        Double::sum));
        return activeGoals.stream()
                .map(goal -> new HoursGap(
                        goal,
                        byGoal.getOrDefault(goal.id(), 0.0) / all,
                        funding.of(goal.id()).share()))
                .max(Comparator.comparingDouble(HoursGap::width)
                        .thenComparing(gap -> gap.goal().id(), Comparator.reverseOrder()))
                .orElse(null);
    }

    private double hours(Initiative initiative, int days) {
        return recent(initiative, days).stream()
                .map(Spend::hours)
                .filter(Objects::nonNull)
                .mapToDouble(hours -> hours)
                .sum();
    }

    /** Whether every funded initiative with a budget tells hours of the last so many days. */
    public boolean hoursComplete(int days) {
        return initiatives.stream()
                .filter(Initiative::funded)
                .filter(initiative -> initiative.budgetInForce() != null)
                .allMatch(initiative ->
                        recent(initiative, days).stream().map(Spend::hours).anyMatch(Objects::nonNull));
    }
}
