package org.alignmentaudit.standard.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** AL-06: two active initiatives are to move one KPI in opposite directions. */
final class CrossPurposesOracle implements Oracle {

    @Override
    public String rule() {
        return "AL-06";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.kpiEffects")) {
            List<Initiative> active = portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .toList();
            for (Initiative one : active) {
                for (Initiative other : active) {
                    if (one.id().compareTo(other.id()) < 0 && atOdds(one, other) && !decided(one, other, portfolio)) {
                        firing.add(SubjectType.INITIATIVE, one.id());
                    }
                }
            }
        }
        return firing.bySubject();
    }

    private static boolean atOdds(Initiative one, Initiative other) {
        boolean together = notAfter(start(one), other.plannedEnd()) && notAfter(start(other), one.plannedEnd());
        return together
                && one.kpiEffects().list().stream()
                        .anyMatch(effect ->
                                other.kpiEffects().list().stream().anyMatch(against -> opposed(effect, against)));
    }

    private static boolean opposed(KpiEffect one, KpiEffect other) {
        boolean sameSegment = one.segment() == null
                || other.segment() == null
                || one.segment().equals(other.segment());
        return one.kpiId().equals(other.kpiId()) && one.direction() != other.direction() && sameSegment;
    }

    private static @Nullable LocalDate start(Initiative initiative) {
        return initiative.actualStart() != null ? initiative.actualStart() : initiative.plannedStart();
    }

    private static boolean notAfter(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null || !start.isAfter(end);
    }

    private static boolean decided(Initiative one, Initiative other, Portfolio portfolio) {
        return portfolio.supplies("decisions.relatedIds")
                && portfolio.decisions().stream()
                        .anyMatch(decision -> names(decision, one.id()) && names(decision, other.id()));
    }

    private static boolean names(Decision decision, String id) {
        boolean about = decision.subjectType() == SubjectType.INITIATIVE && id.equals(decision.subjectId());
        return about || decision.relatedIds().contains(id);
    }
}
