package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
import org.alignmentaudit.portfolio.Portfolio;

/** MM-03: an active goal that nobody was told of, or too few, or too long ago, or without the reason. */
final class UntoldGoalOracle implements Oracle {

    private static final int OLDEST_SPARED_DAYS = 30;
    private static final int DAYS_TO_ACKNOWLEDGE = 14;
    private static final int SMALLEST_PERCENTAGE = 70;
    private static final int LONGEST_SILENCE_DAYS = 180;

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
        return !settled.isEmpty() && newest(settled).stream().allMatch(UntoldGoalOracle::fewTookNote);
    }

    private static boolean fewTookNote(Communication communication) {
        List<Acknowledgement> rows = communication.acknowledgements().list();
        long audience = rows.stream().mapToLong(Acknowledgement::audience).sum();
        long count = rows.stream().mapToLong(Acknowledgement::count).sum();
        return audience > 0 && count * 100 < audience * SMALLEST_PERCENTAGE;
    }

    /** Only where the goal was told to anybody of late; else it is silence, not a team left out. */
    private static boolean aTeamWasLeftOut(Goal goal, List<Communication> told, Portfolio portfolio) {
        List<Communication> recent = told.stream()
                .filter(communication -> age(communication, portfolio) <= LONGEST_SILENCE_DAYS)
                .toList();
        Predicate<Initiative> serves = initiative -> initiative.goalLinks().list().stream()
                .anyMatch(link -> link.goalId().equals(goal.id()));
        return portfolio.supplies("communications.teamIds")
                && portfolio.supplies("initiatives.teams")
                && portfolio.supplies("initiatives.goalLinks")
                && !recent.isEmpty()
                && portfolio.initiatives().stream()
                        .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                        .filter(serves)
                        .anyMatch(initiative -> !audience(recent).containsAll(initiative.teams()));
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
