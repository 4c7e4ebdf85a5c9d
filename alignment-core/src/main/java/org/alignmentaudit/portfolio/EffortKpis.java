package org.alignmentaudit.portfolio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<String, String> names = new HashMap<>();

    EffortKpis(Portfolio portfolio) {
        for (Kpi kpi : portfolio.kpis()) {
            names.put(kpi.id(), kpi.name());
            if (kpi.kind() == KpiKind.ACTIVITY || kpi.kind() == KpiKind.OUTPUT) {
                ofEffort.add(kpi.id());
            }
        }
    }

    /** Names of the KPIs that an initiative is to move, each once, in alphabetical order. */
    public List<String> names(Initiative initiative) {
        return ids(initiative).stream()
                .map(id -> names.getOrDefault(id, id))
                .distinct()
                .sorted()
                .toList();
    }

    /** The KPIs of its effects and of its links, each once. */
    private static List<String> ids(Initiative initiative) {
        return Stream.concat(
                        initiative.kpiEffects().stream().map(KpiEffect::kpiId),
                        initiative.goalLinks().stream().map(GoalLink::kpiId).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    /** Whether an initiative is to move at least one KPI, and each of them is of kind ACTIVITY or OUTPUT. */
    public boolean alone(Initiative initiative) {
        List<String> kpis = ids(initiative);
        return !kpis.isEmpty() && ofEffort.containsAll(kpis);
    }
}
