package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Objective;

/** Which active goals want a KPI moved which way. */
final class WantedMoves {

    private record Move(String kpiId, Direction direction) {}

    private final Map<Move, List<Goal>> goals = new HashMap<>();
    private final Set<String> kpiIds = new HashSet<>();

    WantedMoves(Portfolio portfolio) {
        portfolio.goals().stream().filter(Goal::active).forEach(this::note);
    }

    private void note(Goal goal) {
        Set<Move> moves = new HashSet<>();
        for (Objective objective : goal.objectives()) {
            if (objective.kpiId() != null) {
                kpiIds.add(objective.kpiId());
                moves.add(new Move(objective.kpiId(), objective.direction()));
            }
        }
        moves.forEach(
                move -> goals.computeIfAbsent(move, key -> new ArrayList<>()).add(goal));
    }

    /** Whether an active goal has an objective on the KPI. */
    boolean names(String kpiId) {
        return kpiIds.contains(kpiId);
    }

    /** The active goals that want the KPI moved the other way. */
    List<Goal> against(String kpiId, Direction direction) {
        return direction == Direction.HOLD
                ? List.of()
                : goals.getOrDefault(new Move(kpiId, direction.opposite()), List.of());
    }
}
