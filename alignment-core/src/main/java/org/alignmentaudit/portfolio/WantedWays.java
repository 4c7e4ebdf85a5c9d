package org.alignmentaudit.portfolio;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Objective;

/** Which way the objectives of goals want each KPI to move. */
final class WantedWays {

    private final Map<String, Set<Direction>> ways = new HashMap<>();

    WantedWays(Collection<Goal> goals) {
        for (Goal goal : goals) {
            for (Objective objective : goal.objectives()) {
                if (objective.kpiId() != null) {
                    ways.computeIfAbsent(objective.kpiId(), id -> EnumSet.noneOf(Direction.class))
                            .add(objective.direction());
                }
            }
        }
    }

    /** UP where an objective wants that or none names the KPI, else DOWN where one wants that, else HOLD. */
    Direction way(Kpi kpi) {
        Set<Direction> wanted = ways.getOrDefault(kpi.id(), Set.of(Direction.UP));
        return wanted.contains(Direction.UP)
                ? Direction.UP
                : wanted.contains(Direction.DOWN) ? Direction.DOWN : Direction.HOLD;
    }
}
