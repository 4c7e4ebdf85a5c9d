package org.alignmentaudit.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;

/**
 * Which initiatives are measured by what is done or delivered, and not by what comes of it. Immutable and thread-safe.
 */
public final class EffortKpis {

    private final Set<String> ofEffort = new HashSet<>();

    EffortKpis(Portfolio portfolio) {
        for (Kpi kpi : portfolio.kpis()) {
            if (kpi.kind() == KpiKind.ACTIVITY || kpi.kind() == KpiKind.OUTPUT) {
                ofEffort.add(kpi.id());
            }
        }
    }

    /** Ids of the KPIs that an initiative is to move, each once, in alphabetical order: of its effects and of its links. */
    public List<String> of(Initiative initiative) {
        return Stream.concat(
                        initiative.kpiEffects().stream().map(KpiEffect::kpiId),
                        initiative.goalLinks().stream().map(GoalLink::kpiId).filter(Objects::nonNull))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether an initiative is to move at least one KPI, and each of them is of kind ACTIVITY or OUTPUT. */
    public boolean alone(Initiative initiative) {
        List<String> kpis = of(initiative);
        return !kpis.isEmpty() && ofEffort.containsAll(kpis);
    }
}
