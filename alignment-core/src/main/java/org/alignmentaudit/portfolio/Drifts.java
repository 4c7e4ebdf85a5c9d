package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;

/** Which initiatives go on spending for goals that were closed. Immutable and thread-safe. */
public final class Drifts {

    private final LocalDate asOf;
    private final boolean sunsetSupplied;
    private final Map<String, Goal> closed = new HashMap<>();

    Drifts(Portfolio portfolio) {
        asOf = portfolio.asOf();
        sunsetSupplied = portfolio.supplies("initiatives.sunsetOn");
        portfolio.goals().stream().filter(Goal::closed).forEach(goal -> closed.put(goal.id(), goal));
    }

    /** Whether it is stated by when an initiative is to be wound down. */
    public boolean sunsetPlanned(Initiative initiative) {
        return sunsetSupplied && initiative.sunsetOn() != null;
    }

    /**
     * Whether it can be told if an initiative spent after more than so many days: its links and what it spent are known,
     * and it did, or every closed goal behind its links tells when it was closed.
     */
    public boolean known(Initiative initiative, int days) {
        return initiative.goalLinks().known()
                && initiative.spending().actualKnown()
                && (of(initiative, days) != null || closedGoals(initiative).allMatch(goal -> goal.closedOn() != null));
    }

    /**
     * Of the goals behind the links of an initiative that were closed more than this many days ago, and after whose closing
     * it spent, the one closed first; the first by id among equals. Null where there is none.
     */
    public @Nullable Drift of(Initiative initiative, int days) {
        return closedGoals(initiative)
                .map(goal -> drift(initiative, goal))
                .filter(Objects::nonNull)
                .filter(drift -> drift.closedDays() > days && drift.spent().positive())
                .min(Comparator.comparing(Drift::closedOn)
                        .thenComparing(drift -> drift.goal().id()))
                .orElse(null);
    }

    private Stream<Goal> closedGoals(Initiative initiative) {
        return initiative.goalLinks().stream()
                .map(GoalLink::goalId)
                .distinct()
                .map(closed::get)
                .filter(Objects::nonNull);
    }

    private @Nullable Drift drift(Initiative initiative, Goal goal) {
        LocalDate day = goal.closedOn();
        return day == null
                ? null
                : new Drift(goal, day, (int) ChronoUnit.DAYS.between(day, asOf), spentAfter(initiative, day));
    }

    private Money spentAfter(Initiative initiative, LocalDate day) {
        return initiative.spending().between(day.plusDays(1), asOf).stream()
                .map(Spend::actual)
                .filter(actual -> actual != null && actual.positive())
                .reduce(Money.ZERO, Money::plus);
    }
}
