package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** AL-08: an active initiative spends for a goal that was closed more than 30 days ago. */
final class AlignmentDriftOracle implements Oracle {

    private static final Set<GoalStatus> CLOSED = EnumSet.of(GoalStatus.MET, GoalStatus.DROPPED, GoalStatus.SUPERSEDED);
    private static final int GRACE_DAYS = 30;

    @Override
    public String rule() {
        return "AL-08";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean supplied = Stream.of("goals", "goals.changes", "initiatives.goalLinks", "initiatives.spending.actual")
                .allMatch(portfolio::supplies);
        if (supplied) {
            Set<String> active = ActiveGoals.ids(portfolio);
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> !portfolio.supplies("initiatives.sunsetOn") || initiative.sunsetOn() == null)
                    .filter(initiative ->
                            initiative.goalLinks().list().stream().noneMatch(link -> active.contains(link.goalId())))
                    .filter(initiative ->
                            portfolio.goals().stream().anyMatch(goal -> drifts(initiative, goal, portfolio)))
                    .forEach(initiative -> firing.add(SubjectType.INITIATIVE, initiative.id()));
        }
        return firing.bySubject();
    }

    private static boolean drifts(Initiative initiative, Goal goal, Portfolio portfolio) {
        Optional<LocalDate> closed = goal.changes().list().stream()
                .filter(change -> change.field().equals("status"))
                .map(GoalChange::date)
                .max(Comparator.naturalOrder());
        return CLOSED.contains(goal.status())
                && initiative.goalLinks().list().stream()
                        .anyMatch(link -> link.goalId().equals(goal.id()))
                && closed.isPresent()
                && DAYS.between(closed.get(), portfolio.asOf()) > GRACE_DAYS
                && initiative.spending().list().stream()
                        .filter(row -> row.date().isAfter(closed.get()))
                        .anyMatch(row ->
                                row.actual() != null && row.actual().amount().signum() > 0);
    }
}
