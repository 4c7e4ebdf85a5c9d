package org.alignmentaudit.standard.oracle;

import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SG-03: an active goal without a day to be met by, or one that passed it more than 30 days ago. */
final class UntimedGoalOracle implements Oracle {

    private static final int OVERDUE_DAYS = 30;

    @Override
    public String rule() {
        return "SG-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (!portfolio.supplies("goals.due")) {
            return firing.bySubject();
        }
        ActiveGoals.of(portfolio).stream()
                .filter(goal -> undated(goal, portfolio) && !reviewedStanding(goal, portfolio))
                .forEach(goal -> firing.add(SubjectType.GOAL, goal.id(), "a"));
        portfolio.goals().stream()
                .filter(goal -> expired(goal, portfolio) && !reviewedStanding(goal, portfolio))
                .forEach(goal -> firing.add(SubjectType.GOAL, goal.id(), "b"));
        return firing.bySubject();
    }

    private static boolean undated(Goal goal, Portfolio portfolio) {
        boolean byObjective = portfolio.supplies("goals.objectives.due")
                && goal.objectives().list().stream().anyMatch(objective -> objective.due() != null);
        return goal.due() == null && !byObjective;
    }

    private static boolean expired(Goal goal, Portfolio portfolio) {
        return goal.status() == GoalStatus.ACTIVE
                && goal.due() != null
                && goal.due().isBefore(portfolio.asOf().minusDays(OVERDUE_DAYS));
    }

    private static boolean reviewedStanding(Goal goal, Portfolio portfolio) {
        return portfolio.supplies("goals.standing")
                && portfolio.supplies("goals.reviewOn")
                && Boolean.TRUE.equals(goal.standing())
                && goal.reviewOn() != null;
    }
}
