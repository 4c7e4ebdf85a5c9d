package org.alignmentaudit.standard.random;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.BudgetHistory;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.ForecastHistory;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SpendingHistory;
import org.alignmentaudit.facts.StatusHistory;
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
            "feedback",
            "sessions",
            "incidents",
            "trainings",
            "tools",
            "actions",
            "initiatives.forecasts.p80");

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
            "decisions.reviewOn",
            "initiatives.budgets.contingency",
            "initiatives.budgets.basis",
            "initiatives.budgets.counterpartId",
            "initiatives.mitigates",
            "initiatives.sponsor",
            "incidents.loss",
            "partners.renewals",
            "kpis.leadingFor",
            "opportunities.stages",
            "opportunities.outcome",
            "opportunities.closePushes",
            "opportunities.commit",
            "opportunities.ownerTeam",
            "trainings.audience",
            "decisions.principleIds",
            "actions.due",
            "actions.closedOn",
            "surveys.items",
            "customerSignals.standardError",
            "reviews.score",
            "kpis.cadenceDays",
            "teams.headcount",
            "scenarios.triggerDirection");

    /** Lists of initiatives of which nobody knows anything. */
    private static final Map<String, Object> LISTS = Map.of(
            "goalLinks", new Rows<GoalLink>(),
            "budgets", new BudgetHistory(),
            "statusReports", new StatusHistory(),
            "spending", new SpendingHistory(),
            "forecasts", new ForecastHistory());

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

    /** The initiative without the lists, and without the fields of their rows, that are missing. */
    Initiative without(Initiative initiative) {
        Initiative told = initiative;
        for (Map.Entry<String, Object> list : LISTS.entrySet()) {
            if (missing("initiatives." + list.getKey())) {
                told = Altered.with(told, list.getKey(), list.getValue());
            }
        }
        return missing("initiatives.forecasts.p80") && told.forecasts().any() ? withoutHighEnd(told) : told;
    }

    private static Initiative withoutHighEnd(Initiative initiative) {
        List<Forecast> forecasts = initiative.forecasts().stream()
                .map(forecast -> Altered.with(forecast, "p80", null))
                .toList();
        return Altered.with(initiative, "forecasts", new ForecastHistory(forecasts));
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
