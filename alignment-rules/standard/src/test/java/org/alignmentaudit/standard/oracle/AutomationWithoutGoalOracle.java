package org.alignmentaudit.standard.oracle;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AU-01: an automation without a link to a goal, or with KPIs of effort alone. */
final class AutomationWithoutGoalOracle implements Oracle {

    private static final Set<KpiKind> EFFORT = EnumSet.of(KpiKind.ACTIVITY, KpiKind.OUTPUT);

    @Override
    public String rule() {
        return "AU-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        portfolio.initiatives().stream()
                .filter(initiative -> initiative.type() == InitiativeType.AUTOMATION)
                .filter(initiative -> initiative.status() == InitiativeStatus.APPROVED
                        || initiative.status() == InitiativeStatus.ACTIVE)
                .filter(initiative -> !Boolean.TRUE.equals(initiative.regulatory()))
                .forEach(initiative -> assess(initiative, portfolio, firing));
        return firing.bySubject();
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        if (portfolio.supplies("initiatives.goalLinks")
                && initiative.goalLinks().known()
                && initiative.goalLinks().list().isEmpty()) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
        }
        if (portfolio.supplies("kpis")
                && portfolio.supplies("initiatives.kpiEffects")
                && initiative.kpiEffects().known()
                && effortAlone(initiative, portfolio)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
    }

    private static boolean effortAlone(Initiative initiative, Portfolio portfolio) {
        Set<String> moved = new HashSet<>();
        initiative.kpiEffects().list().forEach(effect -> moved.add(effect.kpiId()));
        initiative.goalLinks().list().stream()
                .map(GoalLink::kpiId)
                .filter(Objects::nonNull)
                .forEach(moved::add);
        return !moved.isEmpty()
                && moved.stream()
                        .allMatch(id -> portfolio.kpis().stream()
                                .anyMatch(kpi -> kpi.id().equals(id) && EFFORT.contains(kpi.kind())));
    }
}
