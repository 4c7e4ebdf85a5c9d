package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.ScheduleReason;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** CB-17: an initiative is rated well while other records say otherwise, or falls from the best to the worst at once. */
final class RosyStatusOracle implements Oracle {

    private static final double SMALLEST_SPARED_INDEX = 0.9;
    private static final int LARGEST_SPARED_SLIP_PERCENT = 10;
    private static final int FEWEST_RISKS = 3;
    private static final int REBASELINE_DAYS = 60;
    private static final Set<Band> ROSY = Set.of(Band.GREEN, Band.AMBER_GREEN);

    @Override
    public String rule() {
        return "CB-17";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("initiatives.statusReports")) {
            Set<String> trailing = TrailingPaceOracle.trailing(portfolio);
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> !rebaselined(initiative, portfolio))
                    .forEach(initiative -> assess(initiative, trailing, portfolio, firing));
        }
        return firing.bySubject();
    }

    /** "REBASELINE change with approver <= 60 d." */
    private static boolean rebaselined(Initiative initiative, Portfolio portfolio) {
        return initiative.scheduleChanges().list().stream()
                .filter(change -> change.reason() == ScheduleReason.REBASELINE && change.approver() != null)
                .anyMatch(change -> DAYS.between(change.date(), portfolio.asOf()) <= REBASELINE_DAYS);
    }

    private static void assess(Initiative initiative, Set<String> trailing, Portfolio portfolio, Firing firing) {
        List<StatusReport> rated = initiative.statusReports().list().stream()
                .filter(report -> report.band() != Band.UNRATED)
                .toList();
        if (rated.isEmpty()) {
            return;
        }
        StatusReport newest = rated.get(rated.size() - 1);
        if (ROSY.contains(newest.band())) {
            rosyLetters(initiative, newest, trailing, portfolio)
                    .forEach(letter -> firing.add(SubjectType.INITIATIVE, initiative.id(), letter));
        }
        if (newest.band() == Band.RED
                && rated.size() > 1
                && rated.get(rated.size() - 2).band() == Band.GREEN) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "e");
        }
    }

    private static Stream<String> rosyLetters(
            Initiative initiative, StatusReport newest, Set<String> trailing, Portfolio portfolio) {
        return Stream.of(
                        low(newest.cpi(), "cpi", portfolio) || low(newest.spi(), "spi", portfolio) ? "a" : "",
                        slipped(initiative, portfolio) ? "b" : "",
                        servesTrailingGoal(initiative, trailing, portfolio) ? "c" : "",
                        overdueRisks(initiative, portfolio) >= FEWEST_RISKS ? "d" : "")
                .filter(letter -> !letter.isEmpty());
    }

    private static boolean low(@Nullable Double index, String field, Portfolio portfolio) {
        return portfolio.supplies("initiatives.statusReports." + field)
                && index != null
                && index < SMALLEST_SPARED_INDEX;
    }

    /** "(plannedEnd - originalEnd) / (originalEnd - plannedStart) > 10 %." */
    private static boolean slipped(Initiative initiative, Portfolio portfolio) {
        boolean supplied = Stream.of("plannedStart", "plannedEnd", "originalEnd")
                .allMatch(field -> portfolio.supplies("initiatives." + field));
        if (!supplied
                || initiative.plannedStart() == null
                || initiative.plannedEnd() == null
                || initiative.originalEnd() == null) {
            return false;
        }
        long slip = DAYS.between(initiative.originalEnd(), initiative.plannedEnd());
        long duration = DAYS.between(initiative.plannedStart(), initiative.originalEnd());
        return duration > 0 && slip * 100 > duration * LARGEST_SPARED_SLIP_PERCENT;
    }

    /** Links name goals, not objectives. */
    private static boolean servesTrailingGoal(Initiative initiative, Set<String> trailing, Portfolio portfolio) {
        return portfolio.supplies("initiatives.goalLinks")
                && initiative.goalLinks().list().stream().anyMatch(link -> trailing.contains(link.goalId()));
    }

    /** Where nobody tells which risks were closed, nobody knows which are open. */
    private static long overdueRisks(Initiative initiative, Portfolio portfolio) {
        if (!portfolio.supplies("risks.due") || !portfolio.supplies("risks.closedOn")) {
            return 0;
        }
        return portfolio.risks().stream()
                .filter(risk -> risk.subjectType() == SubjectType.INITIATIVE)
                .filter(risk -> initiative.id().equals(risk.subjectId()))
                .filter(risk -> risk.severity() == Level.HIGH && risk.closedOn() == null)
                .filter(risk -> risk.due() != null && risk.due().isBefore(portfolio.asOf()))
                .count();
    }
}
