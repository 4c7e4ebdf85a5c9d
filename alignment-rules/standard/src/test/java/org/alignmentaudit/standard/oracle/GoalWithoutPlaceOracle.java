package org.alignmentaudit.standard.oracle;

import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SG-04: an active goal that nobody answers for, or with neither a parent nor an objective. */
final class GoalWithoutPlaceOracle implements Oracle {

    @Override
    public String rule() {
        return "SG-04";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        for (Goal goal : ActiveGoals.of(portfolio)) {
            if (portfolio.supplies("goals.owner") && nobodyAnswers(goal, portfolio)) {
                firing.add(SubjectType.GOAL, goal.id(), "a");
            }
            if (portfolio.supplies("goals.parentId")
                    && portfolio.supplies("goals.objectives")
                    && alone(goal, portfolio)) {
                firing.add(SubjectType.GOAL, goal.id(), "b");
            }
        }
        return firing.bySubject();
    }

    private static boolean nobodyAnswers(Goal goal, Portfolio portfolio) {
        boolean left = portfolio.supplies("goals.ownerActive") && Boolean.FALSE.equals(goal.ownerActive());
        return goal.owner() == null || left;
    }

    /** A goal that others serve is at the top. */
    private static boolean alone(Goal goal, Portfolio portfolio) {
        return goal.parentId() == null
                && goal.objectives().known()
                && goal.objectives().list().isEmpty()
                && portfolio.goals().stream().noneMatch(other -> goal.id().equals(other.parentId()));
    }
}
