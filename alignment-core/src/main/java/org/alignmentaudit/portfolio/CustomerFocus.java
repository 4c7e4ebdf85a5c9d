package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.SubjectType;

/** Which initiatives are meant for customers, and what customers had said when they were approved. */
final class CustomerFocus {

    private final Map<String, Goal> goals;
    private final Set<String> customerKpis;
    private final DecisionRecord decisions;
    private final Approvals approvals;
    private final Map<String, List<EvidenceItem>> customerEvidence = new HashMap<>();

    CustomerFocus(Portfolio portfolio, DecisionRecord decisions, Approvals approvals) {
        this.decisions = decisions;
        this.approvals = approvals;
        goals = portfolio.goals().stream().collect(Collectors.toMap(Goal::id, Function.identity()));
        customerKpis = portfolio.kpis().stream()
                .filter(kpi -> kpi.category() == KpiCategory.CUSTOMER)
                .map(Kpi::id)
                .collect(Collectors.toUnmodifiableSet());
        portfolio
                .initiatives()
                .forEach(initiative -> decisions
                        .on(initiative)
                        .forEach(decision ->
                                addEvidence(initiative.id(), decision.evidence().list())));
        portfolio.assumptions().stream()
                .filter(assumption -> assumption.subjectType() == SubjectType.INITIATIVE)
                .forEach(assumption -> addEvidence(
                        assumption.subjectId(), assumption.evidence().list()));
    }

    private void addEvidence(String initiativeId, List<EvidenceItem> items) {
        items.stream()
                .filter(item -> item.origin() == EvidenceOrigin.CUSTOMER)
                .forEach(item -> customerEvidence
                        .computeIfAbsent(initiativeId, id -> new ArrayList<>())
                        .add(item));
    }

    boolean customerCentric(Initiative initiative) {
        return initiative.goalLinks().stream()
                .map(GoalLink::goalId)
                .map(goals::get)
                .anyMatch(goal -> goal != null && aimsAtCustomers(goal));
    }

    private boolean aimsAtCustomers(Goal goal) {
        return goal.objectives().stream()
                .anyMatch(objective -> objective.kpiId() != null && customerKpis.contains(objective.kpiId()));
    }

    /** Evidence from customers known by the day of approval; undated evidence counts as known by then. */
    int evidence(Initiative initiative) {
        LocalDate approved = approvals.on(initiative);
        return (int) customerEvidence.getOrDefault(initiative.id(), List.of()).stream()
                .filter(item ->
                        item.date() == null || approved == null || !item.date().isAfter(approved))
                .count();
    }

    boolean known(Initiative initiative) {
        return approvals.on(initiative) != null
                && initiative.goalLinks().known()
                && initiative.goalLinks().stream()
                        .map(GoalLink::goalId)
                        .map(goals::get)
                        .allMatch(goal -> goal != null && goal.objectives().known())
                && (evidence(initiative) > 0
                        || decisions.on(initiative).stream().allMatch(CustomerFocus::originsKnown));
    }

    private static boolean originsKnown(Decision decision) {
        return decision.evidence().known() && decision.evidence().stream().allMatch(item -> item.origin() != null);
    }
}
