package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** EC-01: a critical partner was told nothing in the days before an initiative or a goal started. */
final class UninformedPartnerOracle implements Oracle {

    private static final int DAYS_BEFORE = 90;

    @Override
    public String rule() {
        return "EC-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        boolean reached = portfolio.supplies("communications.partnerIds")
                || portfolio.supplies("communications.acknowledgements.partnerId");
        if (!reached || !portfolio.supplies("partners.criticality")) {
            return firing.bySubject();
        }
        if (portfolio.supplies("initiatives.partnerIds") && portfolio.supplies("initiatives.actualStart")) {
            portfolio.initiatives().stream()
                    .filter(initiative -> initiative.status() == InitiativeStatus.ACTIVE)
                    .filter(initiative -> untold(initiative, portfolio))
                    .forEach(initiative -> firing.add(SubjectType.INITIATIVE, initiative.id(), "a"));
        }
        if (portfolio.supplies("partners.goalIds") && portfolio.supplies("goals.start")) {
            ActiveGoals.of(portfolio).stream()
                    .filter(goal -> !confidential(goal, portfolio))
                    .filter(goal -> untold(goal, portfolio))
                    .forEach(goal -> firing.add(SubjectType.GOAL, goal.id(), "b"));
        }
        return firing.bySubject();
    }

    private static boolean confidential(Goal goal, Portfolio portfolio) {
        return portfolio.supplies("goals.confidential") && Boolean.TRUE.equals(goal.confidential());
    }

    private static boolean untold(Initiative initiative, Portfolio portfolio) {
        List<String> goals =
                initiative.goalLinks().list().stream().map(GoalLink::goalId).toList();
        boolean secret =
                portfolio.goals().stream().anyMatch(goal -> goals.contains(goal.id()) && confidential(goal, portfolio));
        return !secret
                && untold(
                        initiative.actualStart(),
                        partner -> initiative.partnerIds().contains(partner.id()),
                        said -> (said.subjectType() == SubjectType.INITIATIVE
                                        && said.subjectId().equals(initiative.id()))
                                || (said.subjectType() == SubjectType.GOAL && goals.contains(said.subjectId())),
                        portfolio);
    }

    private static boolean untold(Goal goal, Portfolio portfolio) {
        return untold(
                goal.start(),
                partner -> partner.goalIds().contains(goal.id()),
                said -> said.subjectType() == SubjectType.GOAL
                        && said.subjectId().equals(goal.id()),
                portfolio);
    }

    private static boolean untold(
            @Nullable LocalDate start,
            Predicate<Partner> dependent,
            Predicate<Communication> about,
            Portfolio portfolio) {
        LocalDate since = portfolio.supplies("organization.since")
                ? portfolio.organization().since()
                : null;
        if (start == null || (since != null && since.isAfter(start))) {
            return false;
        }
        List<Communication> early = portfolio.communications().stream()
                .filter(about)
                .filter(said -> !said.date().isAfter(start) && DAYS.between(said.date(), start) <= DAYS_BEFORE)
                .toList();
        return portfolio.partners().stream()
                .filter(dependent)
                .filter(partner -> partner.criticality() != null && partner.criticality() >= 4)
                .filter(partner ->
                        !(portfolio.supplies("partners.confidential") && Boolean.TRUE.equals(partner.confidential())))
                .anyMatch(partner -> early.stream().noneMatch(said -> reaches(said, partner, portfolio)));
    }

    private static boolean reaches(Communication said, Partner partner, Portfolio portfolio) {
        return (portfolio.supplies("communications.partnerIds")
                        && said.partnerIds().contains(partner.id()))
                || (portfolio.supplies("communications.acknowledgements.partnerId")
                        && said.acknowledgements().list().stream()
                                .anyMatch(row -> partner.id().equals(row.partnerId())));
    }
}
