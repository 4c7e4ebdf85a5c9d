package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * KP-01: much of what was completed within a year supports no goal that was active then.
 *
 * <p>Read so: DONE with an actual end in the 365 days to the as-of date; the effective weights of its links to one goal add
 * up to at least 0.5. The status as the day of the end began is the old value of the first change of status on that day or
 * later. Where that change does not tell the old value, and where a goal was closed on a day without record, it may have been
 * active on any day that its start and due date allow: no initiative counts of which that is all that can be said, and none whose
 * links are not known.
 */
final class LooseWorkOracle implements Oracle {

    private static final Set<GoalStatus> CLOSED = EnumSet.of(GoalStatus.MET, GoalStatus.DROPPED, GoalStatus.SUPERSEDED);
    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.5");
    private static final String UNKNOWN = "UNKNOWN";
    private static final int YEAR = 365;
    private static final int GRACE_DAYS = 30;
    private static final int FEWEST = 5;

    @Override
    public String rule() {
        return "KP-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (Recent.supplied(portfolio, "goals", "initiatives.goalLinks", "initiatives.actualEnd")) {
            List<Boolean> told = portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.DONE)
                    .filter(initiative -> initiative.actualEnd() != null)
                    .filter(initiative -> Recent.within(YEAR, initiative.actualEnd(), portfolio))
                    .flatMap(initiative -> supports(initiative, portfolio).stream())
                    .toList();
            long supporting = told.stream().filter(yes -> yes).count();
            String id = portfolio.organization().id();
            if (told.size() >= FEWEST && supporting * 10 < told.size() * 7L) {
                firing.add(SubjectType.ORGANIZATION, id, "a");
            }
            if (told.size() >= FEWEST && supporting * 2 < told.size()) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            }
        }
        return firing.bySubject();
    }

    /** Nothing where that cannot be told. */
    private static Optional<Boolean> supports(Initiative initiative, Portfolio portfolio) {
        Set<String> then = stronglyLinked(initiative, portfolio).stream()
                .filter(goal -> runs(goal, initiative.actualEnd()))
                .map(goal -> status(goal, initiative.actualEnd(), portfolio))
                .collect(Collectors.toSet());
        if (then.contains("ACTIVE")) {
            return Optional.of(true);
        }
        return then.contains(UNKNOWN) || !initiative.goalLinks().known() ? Optional.empty() : Optional.of(false);
    }

    private static List<Goal> stronglyLinked(Initiative initiative, Portfolio portfolio) {
        Map<String, BigDecimal> weights = new HashMap<>();
        initiative
                .goalLinks()
                .list()
                .forEach(link -> weights.merge(
                        link.goalId(),
                        link.weight() == null ? BigDecimal.ONE : BigDecimal.valueOf(link.weight()),
                        BigDecimal::add));
        return portfolio.goals().stream()
                .filter(goal -> weights.getOrDefault(goal.id(), BigDecimal.ZERO).compareTo(LEAST_WEIGHT) >= 0)
                .toList();
    }

    /** As the day began. */
    private static String status(Goal goal, LocalDate day, Portfolio portfolio) {
        List<GoalChange> changes = goal.changes().list().stream()
                .filter(change -> portfolio.supplies("goals.changes"))
                .filter(change -> change.field().equals("status"))
                .toList();
        if (changes.isEmpty() && CLOSED.contains(goal.status())) {
            return UNKNOWN;
        }
        return changes.stream()
                .filter(change -> !change.date().isBefore(day))
                .findFirst()
                .map(change -> Objects.requireNonNullElse(change.oldValue(), UNKNOWN))
                .orElse(goal.status().name());
    }

    private static boolean runs(Goal goal, LocalDate day) {
        boolean started = goal.start() == null || !goal.start().isAfter(day);
        return started && (goal.due() == null || DAYS.between(goal.due(), day) <= GRACE_DAYS);
    }
}
