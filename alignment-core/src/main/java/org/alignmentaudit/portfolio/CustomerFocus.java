package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Which initiatives are meant for customers, and what customers had said when they were approved. Immutable and thread-safe. */
public final class CustomerFocus {

    private final Map<String, Goal> goals;
    private final Set<String> customerKpis;
    private final DecisionRecord decisions;
    private final Approvals approvals;
    private final Map<String, List<EvidenceItem>> customerEvidence = new HashMap<>();

    CustomerFocus(Portfolio portfolio, DecisionRecord decisions, Approvals approvals) {
        this.decisions = decisions;
        this.approvals = approvals;
        goals = portfolio.goalsById();
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

    /** Whether a goal that an initiative is linked to has an objective on a KPI of customers. */
    public boolean customerCentric(Initiative initiative) {
        return initiative.goalLinks().stream()
                .map(GoalLink::goalId)
                .map(goals::get)
                .anyMatch(goal -> goal != null && aimsAtCustomers(goal));
    }

    private boolean aimsAtCustomers(Goal goal) {
        return goal.objectives().stream()
                .anyMatch(objective -> objective.kpiId() != null && customerKpis.contains(objective.kpiId()));
    }

    /**
     * Number of pieces of evidence from customers on an initiative that were known when it was approved; undated evidence
     * counts as known by then.
     */
    public int earlyEvidence(Initiative initiative) {
        LocalDate approved = approvals.on(initiative);
        return (int) customerEvidence.getOrDefault(initiative.id(), List.of()).stream()
                .filter(item ->
                        item.date() == null || approved == null || !item.date().isAfter(approved))
                .count();
    }

    /**
     * Whether it can be told what customers said before an initiative was approved: the day is known, its links and the
     * objectives behind them are, and there is evidence from them or the evidence of all decisions on it tells its origin.
     */
    public boolean known(Initiative initiative) {
        return approvals.on(initiative) != null
                && initiative.goalLinks().known()
                && initiative.goalLinks().stream()
                        .map(GoalLink::goalId)
                        .map(goals::get)
                        .allMatch(goal -> goal != null && goal.objectives().known())
                && (earlyEvidence(initiative) > 0
                        || decisions.on(initiative).stream().allMatch(CustomerFocus::originsKnown));
    }

    private static boolean originsKnown(Decision decision) {
        return decision.evidence().known() && decision.evidence().stream().allMatch(item -> item.origin() != null);
    }
}
