package org.alignmentaudit.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/** What closed initiatives cost beside what they were to cost. Immutable and thread-safe. */
public final class ReferenceClasses {

    private final Map<InitiativeType, ClosedWork> byType = new EnumMap<>(InitiativeType.class);
    private final ClosedWork all;

    ReferenceClasses(Portfolio portfolio) {
        List<CostOutcome> closed = portfolio.initiatives().stream()
                .map(CostOutcome::of)
                .filter(Objects::nonNull)
                .toList();
        closed.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.initiative().type()))
                .forEach((type, outcomes) -> byType.put(type, new ClosedWork(outcomes)));
        all = new ClosedWork(closed);
    }

    /** Whether there is a {@linkplain #view view} of the initiative, found without looking at it. */
    public boolean comparable(Initiative initiative, int minClosed) {
        return tells(initiative.budgets().newest().orElse(null)) && all.size() >= Math.max(1, minClosed);
    }

    private static boolean tells(@Nullable Budget budget) {
        return budget != null && budget.amount().positive() && budget.contingency() != null;
    }

    /**
     * The budget in force of an initiative beside the closed ones of its type and size; where they are fewer than so many,
     * those of its type; where these are fewer, all that the organisation closed. Null where even these are fewer, or where
     * the budget is not above zero or does not tell its contingency.
     *
     * @param initiative the initiative
     * @param sizeFactor so many times larger or smaller at most is the first budget of those of its size; 1 or more
     * @param minClosed so many closed ones are needed
     */
    public @Nullable OutsideView view(Initiative initiative, double sizeFactor, int minClosed) {
        Budget budget = initiative.budgets().newest().orElse(null);
        if (budget == null || !tells(budget)) {
            return null;
        }
        ReferenceClass others = others(initiative.type(), budget.amount(), sizeFactor, minClosed);
        return others == null ? null : new OutsideView(budget, others);
    }

    private @Nullable ReferenceClass others(InitiativeType type, Money budget, double sizeFactor, int minClosed) {
        ClosedWork ofType = byType.get(type);
        ReferenceClass alike = ofType == null ? null : ofType.like(budget, sizeFactor, minClosed);
        if (alike != null) {
            return alike;
        }
        ReferenceClass sameType = ofType == null ? null : ofType.all(ClassWidth.TYPE, budget, minClosed);
        return sameType == null ? all.all(ClassWidth.ORGANIZATION, budget, minClosed) : sameType;
    }
}
