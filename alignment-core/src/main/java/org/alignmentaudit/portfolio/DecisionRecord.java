package org.alignmentaudit.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Window;

/** The decisions beside the initiatives and goals they are about. */
final class DecisionRecord {

    private final List<Decision> decisions;
    private final Map<String, List<Decision>> onInitiatives;
    private final Set<String> knownToServeNone;
    private final boolean emergenciesSupplied;

    DecisionRecord(Portfolio portfolio) {
        decisions = portfolio.decisions();
        emergenciesSupplied = portfolio.supplies("decisions.emergency");
        onInitiatives = decisions.stream()
                .filter(decision -> decision.subjectType() == SubjectType.INITIATIVE && decision.subjectId() != null)
                .collect(Collectors.groupingBy(Decision::subjectId));
        Set<String> activeGoals =
                portfolio.goals().stream().filter(Goal::active).map(Goal::id).collect(Collectors.toSet());
        knownToServeNone = portfolio.initiatives().stream()
                .filter(initiative -> initiative.goalLinks().known())
                .filter(initiative ->
                        initiative.goalLinks().stream().noneMatch(link -> activeGoals.contains(link.goalId())))
                .map(Initiative::id)
                .collect(Collectors.toSet());
    }

    List<Decision> on(Initiative initiative) {
        return onInitiatives.getOrDefault(initiative.id(), List.of());
    }

    Reactions within(Window days) {
        List<Decision> recent =
                decisions.stream().filter(d -> days.holds(d.decidedOn())).toList();
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
                        || knownToServeNone.contains(decision.subjectId()));
    }
}
