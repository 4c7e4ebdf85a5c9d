package org.alignmentaudit.standard.oracle;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SG-06: an active goal with an objective that has come less than half as far as its time. */
final class TrailingPaceOracle implements Oracle {

    @Override
    public String rule() {
        return "SG-06";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        trailing(portfolio).forEach(goal -> firing.add(SubjectType.GOAL, goal));
        return firing.bySubject();
    }

    /** The ids of the goals that trail. */
    static Set<String> trailing(Portfolio portfolio) {
        if (!Pace.supplied(portfolio)
                || !(portfolio.supplies("goals.objectives.due") || portfolio.supplies("goals.due"))) {
            return Set.of();
        }
        return ActiveGoals.of(portfolio).stream()
                .filter(goal -> trails(goal, portfolio))
                .map(Goal::id)
                .collect(Collectors.toSet());
    }

    private static boolean trails(Goal goal, Portfolio portfolio) {
        return goal.objectives().list().stream()
                .flatMap(objective -> Pace.on(portfolio.asOf(), goal, objective, portfolio).stream())
                .anyMatch(Pace::trailing);
    }
}
