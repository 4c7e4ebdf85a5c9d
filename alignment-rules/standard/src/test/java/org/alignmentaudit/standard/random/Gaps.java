package org.alignmentaudit.standard.random;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/** Which elements and lists are missing as a whole, and how. About one portfolio in ten misses any one of them. */
final class Gaps {

    private static final double CHANCE = 0.1;
    private static final double CHANCE_OF_FIELD = 0.03;

    private static final List<String> PATHS = List.of(
            "goals",
            "initiatives.goalLinks",
            "initiatives.budgets",
            "initiatives.statusReports",
            "initiatives.spending",
            "initiatives.forecasts",
            "decisions",
            "decisions.rationale",
            "reviews",
            "risks",
            "values",
            "initiatives.valueEffects",
            "communications",
            "customerSignals",
            "assumptions",
            "scenarios",
            "incentives",
            "surveys",
            "feedback");

    /** Fields that are kept as drawn and only declared; a rule must believe the declaration. */
    private static final List<String> FIELDS = List.of(
            "goals.start",
            "goals.priority",
            "goals.differentiator",
            "goals.objectives",
            "goals.objectives.baseline",
            "decisions.participants",
            "decisions.participantCount",
            "goals.objectives.target",
            "kpis.observations",
            "initiatives.spending.actual",
            "initiatives.spending.hours",
            "initiatives.statusReports.cpi",
            "initiatives.originalEnd",
            "risks.due",
            "decisions.evidence.factId",
            "decisions.evidence.response",
            "decisions.evidence.date",
            "decisions.evidenceFor",
            "opportunities",
            "decisions.trigger",
            "decisions.goalIds",
            "decisions.evidence",
            "initiatives.businessCase",
            "initiatives.customerFacing",
            "initiatives.teams",
            "initiatives.spending.planned",
            "initiatives.spending.unplanned",
            "communications.acknowledgements",
            "communications.teamIds",
            "communications.explainsWhy",
            "goals.due",
            "goals.standing",
            "goals.reviewOn",
            "goals.owner",
            "goals.ownerActive",
            "goals.parentId",
            "goals.objectives.due",
            "goals.objectives.kind",
            "goals.changes",
            "organization.volatility",
            "organization.since",
            "organization.headcount",
            "reviews.outcome",
            "reviews.actions.doneOn",
            "initiatives.parentId",
            "initiatives.members",
            "initiatives.kpiEffects",
            "initiatives.goalLinks.kpiId",
            "initiatives.goalLinks.mechanism",
            "initiatives.goalLinks.weight",
            "initiatives.goalLinks.assessedOn",
            "initiatives.assessments",
            "initiatives.assessments.reason",
            "initiatives.assessments.recordedAt",
            "initiatives.sunsetOn",
            "initiatives.processIds",
            "initiatives.benefits.realised",
            "processes.health.exceptionRate",
            "processes.upstreamOf",
            "decisions.relatedIds",
            "organization.posture",
            "organization.stage",
            "initiatives.methodology",
            "initiatives.milestones",
            "initiatives.regulatory",
            "initiatives.actualStart",
            "initiatives.actualEnd",
            "initiatives.horizon",
            "initiatives.partnerIds",
            "initiatives.affectedTeams",
            "initiatives.adoption.plannedUsers",
            "initiatives.statusReports.scopeSize",
            "initiatives.statusReports.percentComplete",
            "influencers",
            "influencers.goalIds",
            "influencers.responseDecisionId",
            "assumptions.impact",
            "assumptions.lastValidated",
            "assumptions.evidence.date",
            "scenarios.triggerKpiId",
            "scenarios.responseDecisionId",
            "scenarios.exercisedOn",
            "opportunities.lossReason",
            "decisions.options.rejectedCode",
            "partners.criticality",
            "partners.confidential",
            "partners.goalIds",
            "partners.performance.excused",
            "communications.partnerIds",
            "communications.acknowledgements.partnerId",
            "goals.confidential",
            "sessions",
            "reviews.actions.due",
            "incentives.people",
            "feedback.answeredOn",
            "feedback.decisionId",
            "people.teamId",
            "initiatives.statusReports.percentBasis",
            "initiatives.forecasts.costToComplete",
            "initiatives.scheduleChanges",
            "decisions.options",
            "decisions.optionCount",
            "decisions.referenceChecks",
            "decisions.editedOn",
            "decisions.editShare",
            "decisions.expectedOutcome",
            "decisions.reviewOn");

    private final Map<String, Gap> gaps = new TreeMap<>();

    Gaps(Dice dice) {
        for (String path : PATHS) {
            dice.sometimes(CHANCE, () -> gaps.put(path, dice.word(Gap.class)));
        }
        for (String field : FIELDS) {
            dice.sometimes(CHANCE_OF_FIELD, () -> gaps.put(field, Gap.DISOWNED));
        }
    }

    /** Whether nothing is handed over at this path. */
    boolean missing(String path) {
        Gap gap = gaps.get(path);
        return gap != null && gap != Gap.DISOWNED;
    }

    /** Tells the portfolio what is complete and what nobody knows. */
    void declare(PortfolioBuilder portfolio, Order order) {
        for (String path : order.of(List.copyOf(gaps.keySet()))) {
            switch (gaps.get(path)) {
                case EMPTY -> portfolio.supplied(path);
                case UNAVAILABLE, DISOWNED -> portfolio.unavailable(path);
                case NOT_SUPPLIED -> {}
            }
        }
    }
}
