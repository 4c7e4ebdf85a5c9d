package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.internal.intake.RowTable;
import org.alignmentaudit.internal.intake.Tables;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flat tables of the portfolio as FACTS names them, and the columns that name the parents of rows. */
class FlatTablesTest {

    private static final Tables TABLES = Tables.of(Portfolio.dictionary());

    @Test
    void everyElementHasATable() {
        assertThat(TABLES.elements())
                .extracting(Tables::name)
                .containsExactly(
                        "organization",
                        "goals",
                        "kpis",
                        "values",
                        "initiatives",
                        "decisions",
                        "reviews",
                        "teams",
                        "people",
                        "communications",
                        "feedback",
                        "surveys",
                        "customer_signals",
                        "opportunities",
                        "partners",
                        "processes",
                        "influencers",
                        "scenarios",
                        "assumptions",
                        "risks",
                        "incidents",
                        "sessions",
                        "trainings",
                        "incentives",
                        "tools",
                        "actions",
                        "exchange_rates");
    }

    @ParameterizedTest
    @CsvSource({
        // table, columns
        "objectives, goalId",
        "goal_changes, goalId",
        "observations, kpiId",
        "members, initiativeId",
        "goal_links, initiativeId",
        "value_effects, initiativeId",
        "kpi_effects, initiativeId",
        "milestones, initiativeId",
        "assessments, initiativeId",
        "budgets, initiativeId",
        "spending, initiativeId",
        "forecasts, initiativeId",
        "status_reports, initiativeId",
        "schedule_changes, initiativeId",
        "benefits, initiativeId",
        "adoption, initiativeId",
        "decision_options, decisionId",
        "option_scores, decisionId optionId",
        "decision_participants, decisionId",
        "evidence, decisionId assumptionId",
        "dissents, decisionId",
        "review_actions, reviewId",
        "acknowledgements, communicationId",
        "survey_items, surveyId",
        "opportunity_stages, opportunityId",
        "partner_objectives, partnerId",
        "partner_performance, partnerId",
        "partner_renewals, partnerId",
        "process_health, processId"
    })
    void aTableOfRowsNamesTheirParents(String table, String columns) {
        assertThat(TABLES.rows(table).orElseThrow().parentColumns()).containsExactly(columns.split(" "));
    }

    @Test
    void everyListOfRowsHasATable() {
        assertThat(TABLES.rows())
                .extracting(RowTable::name)
                .containsExactly(
                        "objectives",
                        "goal_changes",
                        "observations",
                        "members",
                        "goal_links",
                        "value_effects",
                        "kpi_effects",
                        "milestones",
                        "assessments",
                        "budgets",
                        "spending",
                        "forecasts",
                        "status_reports",
                        "schedule_changes",
                        "benefits",
                        "adoption",
                        "decision_options",
                        "option_scores",
                        "decision_participants",
                        "evidence",
                        "dissents",
                        "review_actions",
                        "acknowledgements",
                        "survey_items",
                        "opportunity_stages",
                        "partner_objectives",
                        "partner_performance",
                        "partner_renewals",
                        "process_health");
    }

    @Test
    void twoMoreTablesTellWhatIsSuppliedAndWhatNobodyKnows() {
        assertThat(TABLES.names())
                .hasSize(TABLES.elements().size() + TABLES.rows().size() + 2)
                .contains("supplied", "unavailable");
    }
}
