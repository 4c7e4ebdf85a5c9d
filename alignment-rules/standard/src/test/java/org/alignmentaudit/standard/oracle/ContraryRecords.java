package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * What the records said against the subject of a decision in the year before it: "bad status, KPI miss, or for
 * opportunities LOST".
 */
final class ContraryRecords {

    private static final int WINDOW_DAYS = 365;

    private ContraryRecords() {}

    /**
     * Of each record the ids that evidence may name it by: that of its initiative, KPI or opportunity, and the same with its
     * day, such as {@code I-7/2026-03-31}.
     */
    static Set<Set<String>> ids(Decision decision, Portfolio portfolio) {
        return Stream.of(badStatus(decision, portfolio), misses(decision, portfolio), losses(decision, portfolio))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(String id, LocalDate day) {
        return Set.of(id, id + "/" + day);
    }

    private static Stream<Set<String>> badStatus(Decision decision, Portfolio portfolio) {
        return portfolio.initiatives().stream()
                .filter(initiative -> portfolio.supplies("initiatives.statusReports"))
                .filter(initiative -> isOn(SubjectType.INITIATIVE, initiative.id(), decision))
                .flatMap(initiative -> initiative.statusReports().list().stream()
                        .filter(report -> BadRun.bad(report) && within(report.date(), decision))
                        .map(report -> names(initiative.id(), report.date())));
    }

    /** For a decision about an active goal. */
    private static Stream<Set<String>> misses(Decision decision, Portfolio portfolio) {
        return ActiveGoals.of(portfolio).stream()
                .filter(goal -> Pace.supplied(portfolio))
                .filter(goal -> isOn(SubjectType.GOAL, goal.id(), decision))
                .flatMap(goal -> goal.objectives().list().stream()
                        .filter(objective -> objective.kpiId() != null)
                        .flatMap(objective -> missed(goal, objective, decision, portfolio)));
    }

    /** "KPI miss: the newest observation at a due period is worse than the straight line." */
    private static Stream<Set<String>> missed(Goal goal, Objective objective, Decision decision, Portfolio portfolio) {
        return Pace.on(decision.decidedOn().minusDays(1), goal, objective, portfolio)
                .filter(pace -> within(pace.observation(), decision))
                .filter(Pace::missed)
                .map(pace -> names(objective.kpiId(), pace.observation()))
                .stream();
    }

    private static Stream<Set<String>> losses(Decision decision, Portfolio portfolio) {
        return portfolio.opportunities().stream()
                .filter(opportunity -> portfolio.supplies("opportunities.outcome"))
                .filter(opportunity -> isOn(SubjectType.OPPORTUNITY, opportunity.id(), decision))
                .filter(opportunity -> opportunity.outcome() == OpportunityOutcome.LOST)
                .filter(opportunity -> opportunity.closedOn() != null && within(opportunity.closedOn(), decision))
                .map(opportunity -> names(opportunity.id(), opportunity.closedOn()));
    }

    private static boolean isOn(SubjectType type, String id, Decision decision) {
        return decision.subjectType() == type && id.equals(decision.subjectId());
    }

    /** "Dated within 365 d before decidedOn": not on its day. */
    private static boolean within(LocalDate day, Decision decision) {
        long before = DAYS.between(day, decision.decidedOn());
        return before > 0 && before <= WINDOW_DAYS;
    }
}
