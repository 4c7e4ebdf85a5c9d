package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** The decisions beside the initiatives and goals they are about. Immutable and thread-safe. */
public final class DecisionRecord {

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final List<Decision> decisions;
    private final Lazy<Map<String, List<Decision>>> onInitiatives;
    private final Lazy<Set<String>> knownToServeNone;
    private final boolean emergenciesSupplied;

    DecisionRecord(Portfolio portfolio) {
        this.portfolio = portfolio;
        asOf = portfolio.asOf();
        decisions = portfolio.decisions();
        emergenciesSupplied = portfolio.supplies("decisions.emergency");
        onInitiatives = new Lazy<>(() -> onInitiatives(decisions));
        knownToServeNone = new Lazy<>(() -> knownToServeNone(portfolio));
    }

    private static Map<String, List<Decision>> onInitiatives(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.subjectType() == SubjectType.INITIATIVE && decision.subjectId() != null)
                .collect(Collectors.groupingBy(Decision::subjectId));
    }

    private static Set<String> knownToServeNone(Portfolio portfolio) {
        Set<String> activeGoals =
                portfolio.goals().stream().filter(Goal::active).map(Goal::id).collect(Collectors.toSet());
        return portfolio.initiatives().stream()
                .filter(initiative -> initiative.goalLinks().known())
                .filter(initiative ->
                        initiative.goalLinks().stream().noneMatch(link -> activeGoals.contains(link.goalId())))
                .map(Initiative::id)
                .collect(Collectors.toSet());
    }

    /** The initiative that a decision is about; null where it is about something else. */
    public @Nullable Initiative initiative(Decision decision) {
        return portfolio.initiative(decision);
    }

    /** Whether a decision was taken within so many days up to the as-of date, that day included. */
    public boolean recent(Decision decision, int days) {
        long age = ChronoUnit.DAYS.between(decision.decidedOn(), asOf);
        return age >= 0 && age < days;
    }

    /** What customers contributed to the decisions on an initiative. */
    public CustomerEvidence customerEvidence(Initiative initiative) {
        return CustomerEvidence.in(on(initiative));
    }

    List<Decision> on(Initiative initiative) {
        return onInitiatives.get().getOrDefault(initiative.id(), List.of());
    }

    /** How many decisions of so many days up to the as-of date answered pressure and no goal. */
    public Reactions reactions(int days) {
        Window window = Window.upTo(asOf, days);
        List<Decision> recent =
                decisions.stream().filter(d -> window.holds(d.decidedOn())).toList();
        return new Reactions(
                recent.size(),
                (int) recent.stream().filter(d -> d.trigger() != null).count(),
                (int) recent.stream().filter(d -> d.emergency() != null).count(),
                (int) recent.stream().filter(Decision::excused).count(),
                emergenciesSupplied,
                recent.stream()
                        .filter(d -> d.pressed() && servesNoGoal(d))
                        .map(Decision::id)
                        .toList());
    }

    /**
     * Whether a decision is known to serve no goal: it names none, is about none, and its initiative, if it is about one,
     * is known to have no link to an active goal.
     */
    private boolean servesNoGoal(Decision decision) {
        return decision.goalIds().isEmpty()
                && decision.subjectType() != SubjectType.GOAL
                && (decision.subjectType() != SubjectType.INITIATIVE
                        || knownToServeNone.get().contains(decision.subjectId()));
    }
}
