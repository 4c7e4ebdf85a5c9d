package org.alignmentaudit.portfolio;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What initiatives spent on the active goals within some time, beside the priorities of these goals. A goal that daily
 * operations deliver and that got no money is not compared: its work costs no initiative anything. Immutable and
 * thread-safe.
 */
public final class GoalSpending {

    private static final int FIRST = 1;

    private final Money all;
    private final List<GoalSpend> ranked;

    /**
     * @param activeGoals the active goals, by id
     * @param spent the money spent on each, by the id of the goal; nothing where there is none
     */
    GoalSpending(List<Goal> activeGoals, Map<String, Money> spent) {
        all = activeGoals.stream()
                .map(goal -> spent.getOrDefault(goal.id(), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
        ranked = activeGoals.stream()
                .filter(goal -> goal.priority() != null)
                .map(goal -> new GoalSpend(goal, spent.getOrDefault(goal.id(), Money.ZERO), all))
                .filter(it -> it.spent().micros() != 0 || !it.goal().deliveredByOperations())
                .toList();
    }

    /** Everything spent on active goals, those without a priority included. */
    public Money all() {
        return all;
    }

    /**
     * How far spending follows priority. Null where fewer goals than this can be compared, nothing was spent, or all of
     * them have one priority or got the same.
     */
    public @Nullable RankAgreement rankAgreement(int minGoals) {
        if (ranked.size() < minGoals || !all.positive()) {
            return null;
        }
        Double correlation = RankCorrelation.of(
                ranked.stream().mapToLong(it -> -it.goal().priority()).toArray(),
                ranked.stream().mapToLong(it -> it.spent().micros()).toArray());
        return correlation == null ? null : new RankAgreement(correlation, ranked);
    }

    /**
     * What the goals of priority 1 got beside those of the last priority in use. Null where nothing was spent, where no goal
     * of priority 1 can be compared, or where none has another priority.
     */
    public @Nullable PriorityEnds priorityEnds() {
        OptionalInt last = ranked.stream().mapToInt(it -> it.goal().priority()).max();
        boolean first = ranked.stream().anyMatch(it -> it.goal().priority() == FIRST);
        return !first || last.getAsInt() == FIRST || !all.positive()
                ? null
                : new PriorityEnds(last.getAsInt(), spentOn(FIRST), spentOn(last.getAsInt()), all);
    }

    private Money spentOn(int priority) {
        return ranked.stream()
                .filter(it -> it.goal().priority() == priority)
                .map(GoalSpend::spent)
                .reduce(Money.ZERO, Money::plus);
    }
}
