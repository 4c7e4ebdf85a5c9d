package org.alignmentaudit.standard.oracle;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** SG-02: an active goal that no objective makes measurable. */
final class VagueGoalOracle implements Oracle {

    @Override
    public String rule() {
        return "SG-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean listsObjectives = portfolio.supplies("goals.objectives");
        boolean describesThem = Stream.of("", ".kpiId", ".target", ".unit", ".baseline")
                .allMatch(field -> portfolio.supplies("goals.objectives" + field));
        for (Goal goal : ActiveGoals.of(portfolio)) {
            boolean none = goal.objectives().list().isEmpty();
            if (goal.objectives().known() && none && listsObjectives) {
                firing.add(SubjectType.GOAL, goal.id(), "a");
            }
            if (!none && describesThem && goal.objectives().list().stream().noneMatch(VagueGoalOracle::measurable)) {
                firing.add(SubjectType.GOAL, goal.id(), "b");
            }
        }
        return firing.bySubject();
    }

    private static boolean measurable(Objective objective) {
        return objective.kpiId() != null
                && objective.target() != null
                && objective.unit() != null
                && (objective.baseline() != null || objective.direction() == Direction.HOLD);
    }
}
