package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** DY-02: goals that change, die young or flip in priority, and initiatives cancelled early. */
final class PivotChurnOracle implements Oracle {

    private static final int SPAN = 90;
    private static final int YEAR = 365;

    @Override
    public String rule() {
        return "DY-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        LocalDate asOf = portfolio.asOf();
        if (explained(portfolio)) {
            return firing.bySubject();
        }
        String id = portfolio.organization().id();
        if (portfolio.supplies("goals.changes")) {
            if (manyChanged(portfolio, asOf) && manyChanged(portfolio, asOf.minusDays(SPAN))) {
                firing.add(SubjectType.ORGANIZATION, id, "a");
            }
            if (portfolio.supplies("goals.start") && shortLived(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            }
            ActiveGoals.of(portfolio).stream()
                    .filter(goal -> flips(goal, asOf) >= 3)
                    .forEach(goal -> firing.add(SubjectType.GOAL, goal.id(), "d"));
        }
        if (portfolio.supplies("initiatives.actualEnd")
                && portfolio.supplies("initiatives.statusReports.percentComplete")
                && stoppedEarly(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, id, "c");
        }
        return firing.bySubject();
    }

    private static boolean explained(Portfolio portfolio) {
        boolean startup = portfolio.supplies("organization.stage")
                && portfolio.organization().stage() == OrganizationStage.STARTUP;
        long pivots = portfolio.decisions().stream()
                .filter(decision -> decision.kind() == DecisionKind.PIVOT)
                .filter(decision -> within(decision.decidedOn(), portfolio.asOf(), YEAR))
                .count();
        return startup || pivots == 1;
    }

    private static boolean within(LocalDate day, LocalDate last, int days) {
        return !day.isAfter(last) && DAYS.between(day, last) < days;
    }

    /** A goal that does not tell its changes leaves both spans untold, as it belongs to one of them. */
    private static boolean manyChanged(Portfolio portfolio, LocalDate last) {
        List<Goal> goals = portfolio.goals().stream()
                .filter(goal -> goal.status() != GoalStatus.DRAFT)
                .filter(goal -> !portfolio.supplies("goals.start")
                        || goal.start() == null
                        || !goal.start().isAfter(last))
                .filter(goal -> goal.closedOn() == null || !goal.closedOn().isBefore(last.minusDays(SPAN - 1L)))
                .toList();
        long changed = goals.stream()
                .filter(goal -> goal.changes().list().stream()
                        .filter(change -> !(change.field().equals("status") && "MET".equals(change.newValue())))
                        .anyMatch(change -> within(change.date(), last, SPAN)))
                .count();
        return goals.size() >= 5
                && goals.stream().allMatch(goal -> goal.changes().known())
                && changed * 10 > goals.size() * 3L;
    }

    private static boolean shortLived(Portfolio portfolio) {
        List<Long> lives = portfolio.goals().stream()
                .filter(goal -> goal.status() == GoalStatus.DROPPED && goal.start() != null)
                .filter(goal -> goal.closedOn() != null && within(goal.closedOn(), portfolio.asOf(), YEAR))
                .map(goal -> DAYS.between(goal.start(), goal.closedOn()))
                .sorted()
                .toList();
        int size = lives.size();
        return size >= 3 && lives.get((size - 1) / 2) + lives.get(size / 2) < 2 * SPAN;
    }

    private static boolean stoppedEarly(Portfolio portfolio) {
        int ended = 0;
        int early = 0;
        for (Initiative initiative : portfolio.initiatives()) {
            List<Double> parts = initiative.statusReports().list().stream()
                    .map(StatusReport::percentComplete)
                    .filter(Objects::nonNull)
                    .toList();
            boolean recent = initiative.actualEnd() != null && within(initiative.actualEnd(), portfolio.asOf(), YEAR);
            boolean cancelled = initiative.status() == InitiativeStatus.CANCELLED && !parts.isEmpty();
            if (recent && (cancelled || initiative.status() == InitiativeStatus.DONE)) {
                ended++;
                early += cancelled && parts.get(parts.size() - 1) < 0.25 ? 1 : 0;
            }
        }
        return ended >= 8 && early * 10 >= ended * 4;
    }

    private static long flips(Goal goal, LocalDate asOf) {
        return goal.changes().list().stream()
                .filter(change -> change.field().equals("priority") && within(change.date(), asOf, SPAN))
                .count();
    }
}
