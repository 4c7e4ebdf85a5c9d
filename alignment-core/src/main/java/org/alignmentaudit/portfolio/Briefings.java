package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * What partners were told of the things that depend on them, and when. What nobody supplies does not count. Immutable and
 * thread-safe.
 */
public final class Briefings {

    private record About(SubjectType type, String id) {}

    private record Told(LocalDate date, Set<String> partners) {}

    private final @Nullable LocalDate since;
    private final boolean confidentialGoalsSupplied;
    private final boolean confidentialPartnersSupplied;
    private final Map<String, Partner> partners;
    private final Map<String, List<Partner>> partnersOfGoals = new HashMap<>();
    private final Map<String, Goal> goals;
    private final Map<About, List<Told>> told = new HashMap<>();

    Briefings(Portfolio portfolio) {
        since = portfolio.supplies("organization.since")
                ? portfolio.organization().since()
                : null;
        confidentialGoalsSupplied = portfolio.supplies("goals.confidential");
        confidentialPartnersSupplied = portfolio.supplies("partners.confidential");
        partners = portfolio.partners().stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        portfolio
                .partners()
                .forEach(partner -> partner.goalIds()
                        .forEach(goal -> partnersOfGoals
                                .computeIfAbsent(goal, id -> new ArrayList<>())
                                .add(partner)));
        goals = portfolio.goalsById();
        boolean receiversSupplied = portfolio.supplies("communications.partnerIds");
        boolean answersSupplied = portfolio.supplies("communications.acknowledgements.partnerId");
        for (Communication communication : portfolio.communications()) {
            Set<String> receivers = new HashSet<>(receiversSupplied ? communication.partnerIds() : List.of());
            if (answersSupplied) {
                communication.acknowledgements().stream()
                        .map(Acknowledgement::partnerId)
                        .filter(Objects::nonNull)
                        .forEach(receivers::add);
            }
            told.computeIfAbsent(
                            new About(Objects.requireNonNull(communication.subjectType()), communication.subjectId()),
                            about -> new ArrayList<>())
                    .add(new Told(communication.date(), receivers));
        }
    }

    /** Whether the records reach back to the start of something that started on this day; no where the day is unknown. */
    public boolean recorded(@Nullable LocalDate start) {
        return start != null && (since == null || !since.isAfter(start));
    }

    /** Whether an initiative names partners, and the records reach back to its start. */
    public boolean known(Initiative initiative) {
        return !initiative.partnerIds().isEmpty() && recorded(initiative.actualStart());
    }

    /** Whether partners name a goal, and the records reach back to its start. */
    public boolean knownOf(Goal goal) {
        return partnersOfGoals.containsKey(goal.id()) && recorded(goal.start());
    }

    /** Whether outsiders must not know a goal. */
    public boolean confidential(Goal goal) {
        return confidentialGoalsSupplied && Boolean.TRUE.equals(goal.confidential());
    }

    /** Whether outsiders must not know one of the goals that an initiative is linked to. */
    public boolean servesConfidential(Initiative initiative) {
        return goals(initiative).anyMatch(this::confidential);
    }

    private Stream<Goal> goals(Initiative initiative) {
        return initiative.goalLinks().stream()
                .map(link -> goals.get(link.goalId()))
                .filter(Objects::nonNull);
    }

    /**
     * The partners on which an initiative depends very much and whom nothing was said to, about it or a goal it is linked
     * to, in the so many days before its start; null where the records do not reach back that far.
     */
    public @Nullable UntoldPartners untold(Initiative initiative, int minCriticality, int days) {
        Stream<About> subjects = Stream.concat(
                Stream.of(new About(SubjectType.INITIATIVE, initiative.id())),
                goals(initiative).map(goal -> new About(SubjectType.GOAL, goal.id())));
        return known(initiative)
                ? untold(
                        Objects.requireNonNull(initiative.actualStart()),
                        days,
                        critical(
                                initiative.partnerIds().stream()
                                        .map(partners::get)
                                        .filter(Objects::nonNull),
                                minCriticality),
                        subjects)
                : null;
    }

    /** The same of the partners that name a goal; nothing but what was said about the goal counts. */
    public @Nullable UntoldPartners untoldOf(Goal goal, int minCriticality, int days) {
        return knownOf(goal)
                ? untold(
                        Objects.requireNonNull(goal.start()),
                        days,
                        critical(partnersOfGoals.getOrDefault(goal.id(), List.of()).stream(), minCriticality),
                        Stream.of(new About(SubjectType.GOAL, goal.id())))
                : null;
    }

    private List<Partner> critical(Stream<Partner> dependent, int minCriticality) {
        return dependent
                .distinct()
                .sorted(Comparator.comparing(Partner::id))
                .filter(partner -> partner.criticality() != null && partner.criticality() >= minCriticality)
                .filter(partner -> !confidentialPartnersSupplied || !Boolean.TRUE.equals(partner.confidential()))
                .toList();
    }

    private UntoldPartners untold(LocalDate start, int days, List<Partner> critical, Stream<About> subjects) {
        List<Told> said = subjects.flatMap(about -> told.getOrDefault(about, List.of()).stream())
                .toList();
        Window before = new Window(start.minusDays(days), start);
        List<Partner> untold = critical.stream()
                .filter(partner -> said.stream()
                        .noneMatch(one ->
                                before.holds(one.date()) && one.partners().contains(partner.id())))
                .toList();
        int later = (int) untold.stream()
                .filter(partner -> said.stream()
                        .anyMatch(one ->
                                one.date().isAfter(start) && one.partners().contains(partner.id())))
                .count();
        return new UntoldPartners(start, critical.size(), untold, later);
    }

    /** Whether it is known of each of these partners if outsiders must not know of it. */
    public boolean secrecyKnown(UntoldPartners untold) {
        return untold.untold().stream().allMatch(partner -> partner.confidential() != null);
    }
}
