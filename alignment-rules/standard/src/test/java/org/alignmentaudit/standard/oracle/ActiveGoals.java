package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.portfolio.Portfolio;

/** "Active goal: ACTIVE, started, not past due by more than 30 d." */
final class ActiveGoals {

    private ActiveGoals() {}

    static List<Goal> of(Portfolio portfolio) {
        return portfolio.goals().stream()
                .filter(goal -> active(goal, portfolio.asOf()))
                .toList();
    }

    static Set<String> ids(Portfolio portfolio) {
        return of(portfolio).stream().map(Goal::id).collect(Collectors.toSet());
    }

    private static boolean active(Goal goal, LocalDate asOf) {
        boolean started = goal.start() == null || !goal.start().isAfter(asOf);
        boolean current = goal.due() == null || DAYS.between(goal.due(), asOf) <= 30;
        return goal.status() == GoalStatus.ACTIVE && started && current;
    }
}
