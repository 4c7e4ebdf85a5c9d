package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** DY-03: an assumption in use that nobody tested for long, or that evidence speaks against. */
final class StaleAssumptionOracle implements Oracle {

    private static final int LONGEST_DAYS = 180;

    @Override
    public String rule() {
        return "DY-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        for (Assumption assumption : portfolio.assumptions()) {
            boolean low = portfolio.supplies("assumptions.impact") && assumption.impact() == Level.LOW;
            if (!low && inUse(assumption, portfolio)) {
                LocalDate since = since(assumption, portfolio);
                if (portfolio.supplies("assumptions.lastValidated")
                        && since != null
                        && DAYS.between(since, portfolio.asOf()) > LONGEST_DAYS) {
                    firing.add(SubjectType.ASSUMPTION, assumption.id(), "a");
                }
                if (portfolio.supplies("assumptions.evidence") && contradicted(assumption, portfolio)) {
                    firing.add(SubjectType.ASSUMPTION, assumption.id(), "b");
                }
            }
        }
        return firing.bySubject();
    }

    private static Optional<Initiative> initiative(Assumption assumption, Portfolio portfolio) {
        return portfolio.initiatives().stream()
                .filter(it -> assumption.subjectType() == SubjectType.INITIATIVE)
                .filter(it -> it.id().equals(assumption.subjectId()))
                .findAny();
    }

    private static Optional<Goal> goal(Assumption assumption, Portfolio portfolio) {
        return portfolio.goals().stream()
                .filter(it -> assumption.subjectType() == SubjectType.GOAL)
                .filter(it -> it.id().equals(assumption.subjectId()))
                .findAny();
    }

    private static boolean inUse(Assumption assumption, Portfolio portfolio) {
        boolean initiativeOver = initiative(assumption, portfolio)
                .filter(it -> it.status() == InitiativeStatus.DONE || it.status() == InitiativeStatus.CANCELLED)
                .isPresent();
        boolean goalOver = goal(assumption, portfolio)
                .filter(it -> it.status() != GoalStatus.DRAFT && it.status() != GoalStatus.ACTIVE)
                .isPresent();
        return assumption.status() != AssumptionStatus.INVALID && !initiativeOver && !goalOver;
    }

    private static @Nullable LocalDate tested(Assumption assumption, Portfolio portfolio) {
        return portfolio.supplies("assumptions.lastValidated") ? assumption.lastValidated() : null;
    }

    private static @Nullable LocalDate since(Assumption assumption, Portfolio portfolio) {
        LocalDate tested = tested(assumption, portfolio);
        if (tested != null) {
            return tested;
        }
        LocalDate begun = initiative(assumption, portfolio)
                .filter(it -> portfolio.supplies("initiatives.actualStart"))
                .map(Initiative::actualStart)
                .orElse(null);
        return begun != null
                ? begun
                : goal(assumption, portfolio)
                        .filter(it -> portfolio.supplies("goals.start"))
                        .map(Goal::start)
                        .orElse(null);
    }

    private static boolean contradicted(Assumption assumption, Portfolio portfolio) {
        LocalDate tested = tested(assumption, portfolio);
        boolean dated = portfolio.supplies("assumptions.evidence.date");
        return assumption.status() == AssumptionStatus.VALID
                && assumption.evidence().list().stream()
                        .filter(item -> item.stance() == EvidenceStance.CONTRADICTS)
                        .anyMatch(item -> !dated
                                || item.date() == null
                                || tested == null
                                || !item.date().isBefore(tested));
    }
}
