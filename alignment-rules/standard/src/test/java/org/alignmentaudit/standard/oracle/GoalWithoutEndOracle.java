package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SG-03: an active goal without a date, or one still called active long after it was due. */
final class GoalWithoutEndOracle implements Oracle {

    private static final int GRACE_DAYS = 30;

    @Override
    public String rule() {
        return "SG-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("goals.due")) {
            ActiveGoals.of(portfolio).stream()
                    .filter(goal -> goal.due() == null && !objectiveIsDue(goal, portfolio))
                    .filter(goal -> !standsUnderReview(goal, portfolio))
                    .forEach(goal -> firing.add(SubjectType.GOAL, goal.id(), "a"));
            portfolio.goals().stream()
                    .filter(goal -> goal.status() == GoalStatus.ACTIVE && goal.due() != null)
                    .filter(goal -> DAYS.between(goal.due(), portfolio.asOf()) > GRACE_DAYS)
                    .filter(goal -> !standsUnderReview(goal, portfolio))
                    .forEach(goal -> firing.add(SubjectType.GOAL, goal.id(), "b"));
        }
        return firing.bySubject();
    }

    private static boolean objectiveIsDue(Goal goal, Portfolio portfolio) {
        return portfolio.supplies("goals.objectives.due")
                && goal.objectives().list().stream().anyMatch(objective -> objective.due() != null);
    }

    private static boolean standsUnderReview(Goal goal, Portfolio portfolio) {
        return portfolio.supplies("goals.standing")
                && portfolio.supplies("goals.reviewOn")
                && Boolean.TRUE.equals(goal.standing())
                && goal.reviewOn() != null;
    }
}
