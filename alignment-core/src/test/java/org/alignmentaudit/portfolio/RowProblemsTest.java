package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that are there twice, and counts beside the rows they count. */
class RowProblemsTest {

    @Test
    void aSecondReportOfOneDay() {
        assertThat(Refusal.of(initiative("I")
                        .statusReports(
                                StatusReport.of(AS_OF, Band.RED),
                                StatusReport.of(daysAgo(9), Band.RED),
                                StatusReport.of(AS_OF, Band.GREEN, RatingScale.THREE))
                        .build()))
                .isEqualTo("initiatives[I]/statusReports/2: a second row with [date] [2026-06-30].\n"
                        + "Maybe two exports were joined, or the rows should be added up.");
    }

    @Test
    void aSecondBudgetOfOneDayAndReason() {
        assertThat(Refusal.of(initiative("I")
                        .budgets(budget(BudgetReason.TOP_UP, 1), budget(BudgetReason.TOP_UP, 2))
                        .build()))
                .isEqualTo("initiatives[I]/budgets/1: a second row with [date, reason] [2026-06-30, TOP_UP].\n"
                        + "Maybe two exports were joined, or the rows should be added up.");
    }

    @Test
    void budgetsOfOneDayWithTwoReasonsAreAllowed() {
        assertThatCode(() -> portfolio(initiative("I")
                        .budgets(budget(BudgetReason.TOP_UP, 1), budget(BudgetReason.SCOPE, 1))
                        .build()))
                .doesNotThrowAnyException();
    }

    private static Budget budget(BudgetReason reason, long amount) {
        return Budget.of(AS_OF, Money.of(amount), reason);
    }

    @Test
    void rowsOfTwoRecordsMayShareTheirKey() {
        StatusReport report = StatusReport.of(AS_OF, Band.RED);
        assertThatCode(() -> portfolio(
                        initiative("I").statusReports(report).build(),
                        initiative("J").statusReports(report).build()))
                .doesNotThrowAnyException();
    }

    @Test
    void rowsWithoutAKeyMayBeEqual() {
        assertThatCode(() -> portfolio(
                        goal("G").build(),
                        initiative("I")
                                .goalLinks(GoalLink.to("G"), GoalLink.to("G"))
                                .build()))
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                count(
                        "participantCount",
                        "participants",
                        d -> d.participantCount(3).participants()),
                count("dissentCount", "dissents", d -> d.dissentCount(0).dissents()),
                count("optionCount", "options", d -> d.optionCount(2).options()),
                count("evidenceFor", "evidence", d -> d.evidenceFor(2).evidence()),
                count("evidenceAgainst", "evidence", d -> d.evidenceAgainst(2).evidence()));
    }

    private static Arguments count(String field, String rows, UnaryOperator<DecisionBuilder> both) {
        return Arguments.of(field, rows, Named.of(field + " beside " + rows, both));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("counts")
    void aCountBesideTheRowsItCounts(String field, String rows, UnaryOperator<DecisionBuilder> both) {
        assertThat(Refusal.of(both.apply(decision("D", AS_OF)).build()))
                .isEqualTo("decisions[D]/" + field + ": counts what " + rows + " lists.\n"
                        + "Give either the rows or their number.");
    }

    @Test
    void aCountBesideOtherRowsIsAllowed() {
        assertThatCode(() -> portfolio(decision("D", AS_OF)
                        .participantCount(3)
                        .options()
                        .dissents()
                        .build()))
                .doesNotThrowAnyException();
    }
}
