package org.alignmentaudit.portfolio;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.jspecify.annotations.Nullable;

/**
 * Which goals are measured by KPIs of kind ACTIVITY alone, and how the outcome moves that they are for. The KPIs of a goal are
 * those of its objectives. Its outcome is any KPI of kind OUTCOME of its parent goal, or, where the parent has none or there
 * is no parent, any in the category of its own KPIs. What nobody supplies does not count. Immutable and thread-safe.
 */
public final class ActivityMeasures {

    private final boolean leadingSupplied;
    private final boolean parentsSupplied;
    private final Map<String, Kpi> kpis;
    private final Map<String, Goal> goals;
    private final WantedWays wanted;
    private final Map<KpiCategory, List<Kpi>> outcomes;
    private final Map<Integer, Map<KpiCategory, OutcomeTrends>> byCategory = new ConcurrentHashMap<>();

    ActivityMeasures(Portfolio portfolio) {
        leadingSupplied = portfolio.supplies("kpis.leadingFor");
        parentsSupplied = portfolio.supplies("goals.parentId");
        kpis = portfolio.kpis().stream().collect(Collectors.toMap(Kpi::id, Function.identity()));
        goals = portfolio.goalsById();
        wanted = new WantedWays(portfolio.goals());
        outcomes = portfolio.kpis().stream()
                .filter(kpi -> kpi.kind() == KpiKind.OUTCOME)
                .collect(Collectors.groupingBy(
                        Kpi::category, () -> new EnumMap<>(KpiCategory.class), Collectors.toList()));
    }

    /** The KPIs of a goal, each once, by id. */
    private List<Kpi> of(Goal goal) {
        return goal.objectives().stream()
                .map(Objective::kpiId)
                .filter(Objects::nonNull)
                .distinct()
                .map(kpis::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Kpi::id))
                .toList();
    }

    /** Names of the KPIs of a goal, in alphabetical order. */
    public List<String> names(Goal goal) {
        return of(goal).stream().map(Kpi::name).distinct().sorted().toList();
    }

    /** Whether a goal has a KPI, and none of another kind than ACTIVITY. */
    public boolean alone(Goal goal) {
        List<Kpi> own = of(goal);
        return !own.isEmpty() && own.stream().allMatch(kpi -> kpi.kind() == KpiKind.ACTIVITY);
    }

    /** Whether a KPI of a goal is shown to lead one of kind OUTCOME. */
    public boolean leads(Goal goal) {
        return leadingSupplied
                && of(goal).stream()
                        .map(Kpi::leadingFor)
                        .filter(Objects::nonNull)
                        .map(kpis::get)
                        .anyMatch(led -> led != null && led.kind() == KpiKind.OUTCOME);
    }

    /** Whether a KPI of a goal is shown to lead another one, of whatever kind. */
    public boolean leadsAnything(Goal goal) {
        return leadingSupplied && of(goal).stream().anyMatch(kpi -> kpi.leadingFor() != null);
    }

    /**
     * Whether it can be told of a goal: it has KPIs, and one of another kind or one that leads an outcome, or an outcome with
     * at least so many observations.
     */
    public boolean known(Goal goal, int observations) {
        return !of(goal).isEmpty()
                && (!alone(goal)
                        || leads(goal)
                        || trends(goal, observations).stream().anyMatch(OutcomeTrends::known));
    }

    /** An outcome of a goal that did not improve over its last so many observations, the first by id; null where each did. */
    public @Nullable StalledOutcome stalled(Goal goal, int observations) {
        return trends(goal, observations).stream()
                .map(OutcomeTrends::stalled)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(outcome -> outcome.kpi().id()))
                .orElse(null);
    }

    private List<OutcomeTrends> trends(Goal goal, int observations) {
        Goal parent = parentsSupplied && goal.parentId() != null ? goals.get(goal.parentId()) : null;
        List<Kpi> ofParent = parent == null
                ? List.of()
                : of(parent).stream()
                        .filter(kpi -> kpi.kind() == KpiKind.OUTCOME)
                        .toList();
        if (!ofParent.isEmpty()) {
            return List.of(OutcomeTrends.of(ofParent, wanted, observations));
        }
        Map<KpiCategory, OutcomeTrends> all = byCategory.computeIfAbsent(observations, this::categories);
        return of(goal).stream()
                .map(Kpi::category)
                .distinct()
                .flatMap(category -> Stream.ofNullable(all.get(category)))
                .toList();
    }

    private Map<KpiCategory, OutcomeTrends> categories(int observations) {
        Map<KpiCategory, OutcomeTrends> all = new EnumMap<>(KpiCategory.class);
        outcomes.forEach((category, list) -> all.put(category, OutcomeTrends.of(list, wanted, observations)));
        return all;
    }
}
