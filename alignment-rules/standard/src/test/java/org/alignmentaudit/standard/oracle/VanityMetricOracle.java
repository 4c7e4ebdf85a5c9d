package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * CB-18: a goal counts activity alone, and the outcome behind it does not move.
 *
 * <p>Read so: subjects are active goals with KPIs, all of kind ACTIVITY. Outcomes are the OUTCOME KPIs of the parent's
 * objectives; where there are none, those of the categories of the goal's own KPIs. One that did not rise from either of its
 * last three observations to the next is enough; fewer than three tell nothing. Where objectives want the outcome DOWN and none
 * UP, not to fall is not to move; where all want it to HOLD, it tells nothing. A KPI of the goal that leads another silences.
 */
final class VanityMetricOracle implements Oracle {

    private static final int PERIODS = 3;

    @Override
    public String rule() {
        return "CB-18";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (Recent.supplied(portfolio, "goals.objectives.kpiId", "kpis.observations")) {
            ActiveGoals.of(portfolio).stream()
                    .filter(goal -> activityAlone(kpis(goal, portfolio), portfolio))
                    .filter(goal -> outcomes(goal, portfolio).stream().anyMatch(kpi -> !moves(kpi, portfolio)))
                    .forEach(goal -> firing.add(SubjectType.GOAL, goal.id()));
        }
        return firing.bySubject();
    }

    private static List<Kpi> kpis(Goal goal, Portfolio portfolio) {
        Set<String> ids = goal.objectives().list().stream()
                .map(Objective::kpiId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return portfolio.kpis().stream().filter(kpi -> ids.contains(kpi.id())).toList();
    }

    private static boolean activityAlone(List<Kpi> kpis, Portfolio portfolio) {
        boolean proven =
                portfolio.supplies("kpis.leadingFor") && kpis.stream().anyMatch(kpi -> kpi.leadingFor() != null);
        return !kpis.isEmpty() && !proven && kpis.stream().allMatch(kpi -> kpi.kind() == KpiKind.ACTIVITY);
    }

    private static List<Kpi> outcomes(Goal goal, Portfolio portfolio) {
        List<Kpi> ofParent = portfolio.goals().stream()
                .filter(parent ->
                        portfolio.supplies("goals.parentId") && parent.id().equals(goal.parentId()))
                .flatMap(parent -> kpis(parent, portfolio).stream())
                .filter(kpi -> kpi.kind() == KpiKind.OUTCOME)
                .toList();
        return ofParent.isEmpty()
                ? portfolio.kpis().stream()
                        .filter(kpi -> kpi.kind() == KpiKind.OUTCOME)
                        .filter(kpi -> kpis(goal, portfolio).stream().anyMatch(own -> own.category() == kpi.category()))
                        .toList()
                : ofParent;
    }

    /** Or may move: nobody knows yet. */
    private static boolean moves(Kpi kpi, Portfolio portfolio) {
        List<Observation> all = kpi.observations().list();
        Set<Direction> ways = ways(kpi, portfolio);
        if (all.size() < PERIODS || ways.equals(Set.of(Direction.HOLD))) {
            return true;
        }
        int sign = ways.contains(Direction.DOWN) && !ways.contains(Direction.UP) ? -1 : 1;
        List<BigDecimal> last = all.subList(all.size() - PERIODS, all.size()).stream()
                .map(observation -> BigDecimal.valueOf(observation.value()).multiply(BigDecimal.valueOf(sign)))
                .toList();
        return last.get(1).compareTo(last.get(0)) > 0 || last.get(2).compareTo(last.get(1)) > 0;
    }

    /** What the objectives on it ask for. */
    private static Set<Direction> ways(Kpi kpi, Portfolio portfolio) {
        return portfolio.goals().stream()
                .flatMap(goal -> goal.objectives().list().stream())
                .filter(objective -> kpi.id().equals(objective.kpiId()))
                .map(Objective::direction)
                .collect(Collectors.toSet());
    }
}
