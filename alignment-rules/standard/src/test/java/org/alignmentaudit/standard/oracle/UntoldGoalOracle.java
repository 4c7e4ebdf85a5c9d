package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.portfolio.Portfolio;

/** MM-03: an active goal that nobody was told of, or too few, or too long ago, or without the reason. */
final class UntoldGoalOracle implements Oracle {

    private static final int OLDEST_SPARED_DAYS = 30;
    private static final int DAYS_TO_ACKNOWLEDGE = 14;
    private static final int SMALLEST_PERCENTAGE = 70;
    private static final int LONGEST_SILENCE_DAYS = 180;

    /** Of several counts of one team the largest share stands for it; of equal shares that of more people. */
    private static final Comparator<Acknowledgement> BY_SHARE = Comparator.<Acknowledgement, BigDecimal>comparing(row ->
                    BigDecimal.valueOf(row.count()).divide(BigDecimal.valueOf(row.audience()), MathContext.DECIMAL64))
            .thenComparing(Acknowledgement::audience);

    @Override
    public String rule() {
        return "MM-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("communications")) {
            ActiveGoals.of(portfolio).forEach(goal -> assess(goal, portfolio, firing));
        }
        return firing.bySubject();
    }

    private static void assess(Goal goal, Portfolio portfolio, Firing firing) {
        List<Communication> told = portfolio.communications().stream()
                .filter(communication -> communication.subjectType() == SubjectType.GOAL)
                .filter(communication -> communication.subjectId().equals(goal.id()))
                .toList();
        if (told.isEmpty()) {
            if (portfolio.supplies("goals.start") && isOldEnough(goal, portfolio)) {
                firing.add(SubjectType.GOAL, goal.id(), "a");
            }
            return;
        }
        if (portfolio.supplies("communications.acknowledgements") && fewTookNote(told, portfolio)) {
            firing.add(SubjectType.GOAL, goal.id(), "b");
        }
        if (aTeamWasLeftOut(goal, told, portfolio)) {
            firing.add(SubjectType.GOAL, goal.id(), "c");
        }
        if (newest(told).stream().allMatch(communication -> age(communication, portfolio) > LONGEST_SILENCE_DAYS)) {
            firing.add(SubjectType.GOAL, goal.id(), "d");
        }
        if (portfolio.supplies("communications.explainsWhy")
                && newest(told).stream().allMatch(communication -> Boolean.FALSE.equals(communication.explainsWhy()))) {
            firing.add(SubjectType.GOAL, goal.id(), "e");
        }
    }

    private static boolean isOldEnough(Goal goal, Portfolio portfolio) {
        return goal.start() != null && DAYS.between(goal.start(), portfolio.asOf()) > OLDEST_SPARED_DAYS;
    }

    private static boolean fewTookNote(List<Communication> told, Portfolio portfolio) {
        List<Communication> settled = told.stream()
                .filter(communication -> age(communication, portfolio) >= DAYS_TO_ACKNOWLEDGE)
                .toList();
        return !settled.isEmpty() && fewTookNoteOfOneDay(newest(settled));
    }

    /** What was said on one day counts as one. Where some of it was not counted, nothing is known. */
    private static boolean fewTookNoteOfOneDay(List<Communication> day) {
        Map<String, Acknowledgement> best = new HashMap<>();
        for (Communication communication : day) {
            if (!communication.acknowledgements().known()) {
                return false;
            }
            for (Acknowledgement row : communication.acknowledgements().list()) {
                if (row.teamId() != null && row.audience() > 0) {
                    best.merge(row.teamId(), row, (one, other) -> BY_SHARE.compare(one, other) >= 0 ? one : other);
                }
            }
        }
        long audience =
                best.values().stream().mapToLong(Acknowledgement::audience).sum();
        long count = best.values().stream().mapToLong(Acknowledgement::count).sum();
        return audience > 0 && count * 100 < audience * SMALLEST_PERCENTAGE;
    }

    /**
     * Only where the goal was told to anybody of late; else it is silence, not a team left out. Whom something was said to
     * that names nobody is unknown: it may have been everybody.
     */
    private static boolean aTeamWasLeftOut(Goal goal, List<Communication> told, Portfolio portfolio) {
        List<Communication> recent = told.stream()
                .filter(communication -> age(communication, portfolio) <= LONGEST_SILENCE_DAYS)
                .toList();
        Predicate<Initiative> serves = initiative -> initiative.goalLinks().list().stream()
                .anyMatch(link -> link.goalId().equals(goal.id()));
        return (portfolio.supplies("communications.teamIds")
                        || portfolio.supplies("communications.acknowledgements.teamId"))
                && portfolio.supplies("initiatives.teams")
                && portfolio.supplies("initiatives.goalLinks")
                && !recent.isEmpty()
                && recent.stream().allMatch(UntoldGoalOracle::namesAnybody)
                && portfolio.initiatives().stream()
                        .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                        .filter(serves)
                        .flatMap(initiative -> initiative.teams().stream())
                        .anyMatch(team -> !reached(team, audience(recent), portfolio));
    }

    private static boolean namesAnybody(Communication communication) {
        return !communication.teamIds().isEmpty()
                || !communication.partnerIds().isEmpty()
                || !communication.acknowledgements().list().isEmpty();
    }

    /** A team is told where a team that it belongs to is. */
    private static boolean reached(String team, Set<String> audience, Portfolio portfolio) {
        Set<String> above = new HashSet<>();
        above.add(team);
        for (int level = 0; level < portfolio.teams().size(); level++) {
            portfolio.teams().stream()
                    .filter(other -> above.contains(other.id()) && other.parentId() != null)
                    .map(Team::parentId)
                    .toList()
                    .forEach(above::add);
        }
        return !Collections.disjoint(above, audience);
    }

    private static Set<String> audience(List<Communication> communications) {
        Set<String> teams = new HashSet<>();
        for (Communication communication : communications) {
            teams.addAll(communication.teamIds());
            communication.acknowledgements().list().stream()
                    .map(Acknowledgement::teamId)
                    .filter(Objects::nonNull)
                    .forEach(teams::add);
        }
        return teams;
    }

    /** The newest; all of them where there are several on one day. */
    private static List<Communication> newest(List<Communication> told) {
        LocalDate day = told.stream()
                .map(Communication::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return told.stream()
                .filter(communication -> communication.date().equals(day))
                .toList();
    }

    private static long age(Communication communication, Portfolio portfolio) {
        return DAYS.between(communication.date(), portfolio.asOf());
    }
}
