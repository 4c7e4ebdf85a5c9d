package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Band.GREEN;
import static org.alignmentaudit.facts.Band.RED;
import static org.alignmentaudit.facts.Band.UNRATED;
import static org.alignmentaudit.facts.BudgetReason.INITIAL;
import static org.alignmentaudit.facts.BudgetReason.PHASE;
import static org.alignmentaudit.facts.BudgetReason.PRICE_BASE;
import static org.alignmentaudit.facts.BudgetReason.SCOPE;
import static org.alignmentaudit.facts.BudgetReason.TOP_UP;
import static org.alignmentaudit.facts.BudgetReason.TRANSFER;
import static org.alignmentaudit.facts.BudgetReason.UNKNOWN;
import static org.alignmentaudit.facts.Given.budget;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.initiative;
import static org.alignmentaudit.facts.Given.money;
import static org.alignmentaudit.facts.Given.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaiseTest {

    private static final int WINDOW = 90;

    /** Reports 100 days ago and today. */
    private static InitiativeBuilder reported() {
        return initiative().statusReports(report(100, GREEN), report(0, RED));
    }

    private static Raise raise(InitiativeBuilder initiative) {
        return initiative.build().raise(WINDOW);
    }

    @Test
    void cannotBeMeasuredWithoutAReport() {
        assertThat(raise(initiative().budgets(budget(300, "100", INITIAL)))).isNull();
    }

    @Test
    void cannotBeMeasuredWithoutABudget() {
        assertThat(raise(reported())).isNull();
        assertThat(raise(reported().budgets())).isNull();
    }

    @Test
    void runsFromTheReportExactlyAsOldAsTheWindow() {
        Raise raise = raise(initiative()
                .budgets(budget(300, "100", INITIAL))
                .statusReports(report(91, GREEN), report(90, GREEN), report(0, RED)));
        assertThat(raise.from()).isEqualTo(daysAgo(90));
        assertThat(raise.to()).isEqualTo(daysAgo(0));
    }

    @Test
    void passesOverAReportOneDayYoungerThanTheWindow() {
        Raise raise = raise(initiative()
                .budgets(budget(300, "100", INITIAL))
                .statusReports(report(120, GREEN), report(89, GREEN), report(0, RED)));
        assertThat(raise.from()).isEqualTo(daysAgo(120));
    }

    @Test
    void runsFromTheReportBeforeWhereNoneIsAsOldAsTheWindow() {
        Raise raise = raise(initiative()
                .budgets(budget(300, "100", INITIAL))
                .statusReports(report(80, GREEN), report(40, GREEN), report(0, RED)));
        assertThat(raise.from()).isEqualTo(daysAgo(40));
    }

    @Test
    void runsFromTwelveMonthsBeforeASingleReport() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        Raise raise = raise(initiative()
                .budgets(Budget.of(LocalDate.of(2020, 1, 1), money("100"), INITIAL))
                .statusReports(StatusReport.of(leapDay, RED)));
        assertThat(raise.from()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void countsUnratedReportsAsReports() {
        Raise raise = raise(initiative()
                .budgets(budget(300, "100", INITIAL))
                .statusReports(report(200, RED), report(100, UNRATED), report(0, RED)));
        assertThat(raise.from()).isEqualTo(daysAgo(100));
    }

    @Test
    void cannotBeMeasuredWhereNothingWasInForceAtTheOlderReport() {
        assertThat(raise(reported().budgets(budget(99, "100", INITIAL), budget(50, "200", TOP_UP))))
                .isNull();
    }

    @Test
    void cannotBeMeasuredAgainstABudgetOfZero() {
        assertThat(raise(reported().budgets(budget(300, "0", INITIAL), budget(50, "200", TOP_UP))))
                .isNull();
    }

    @Test
    void isTheShareOfTheBudgetBefore() {
        Raise raise = raise(reported().budgets(budget(300, "100", INITIAL), budget(50, "131", TOP_UP)));
        assertThat(raise.before()).isEqualTo(money("100"));
        assertThat(raise.counted()).isEqualTo(money("31"));
        assertThat(raise.share()).isEqualTo(0.31);
    }

    @Test
    void aRaiseByATenthIsExactlyOneTenth() {
        Raise raise = raise(reported().budgets(budget(300, "0.7", INITIAL), budget(50, "0.77", TOP_UP)));
        assertThat(raise.unexplainedShare()).isEqualTo(0.1);
    }

    @Test
    void isZeroWithoutAChange() {
        Raise raise = raise(reported().budgets(budget(300, "100", INITIAL)));
        assertThat(raise.share()).isZero();
        assertThat(raise.changes()).isEmpty();
    }

    @Test
    void aVersionOfTheOlderReportsDayIsInForceAtIt() {
        Raise raise = raise(reported().budgets(budget(300, "100", INITIAL), budget(100, "200", TOP_UP)));
        assertThat(raise.before()).isEqualTo(money("200"));
        assertThat(raise.share()).isZero();
    }

    @Test
    void aVersionOfTheNewestReportsDayIsPartOfIt() {
        Raise raise = raise(reported().budgets(budget(300, "100", INITIAL), budget(0, "200", TOP_UP)));
        assertThat(raise.share()).isEqualTo(1.0);
    }

    @Test
    void cutsAreSetAgainstRaises() {
        Raise raise = raise(
                reported().budgets(budget(300, "100", INITIAL), budget(60, "150", TOP_UP), budget(50, "120", UNKNOWN)));
        assertThat(raise.counted()).isEqualTo(money("20"));
    }

    @Test
    void otherPricesAndTransfersDoNotCount() {
        Raise raise = raise(reported()
                .budgets(
                        budget(300, "100", INITIAL),
                        budget(60, "150", PRICE_BASE),
                        budget(50, "170", TRANSFER),
                        budget(40, "175", TOP_UP)));
        assertThat(raise.counted()).isEqualTo(money("5"));
        assertThat(raise.changes()).hasSize(3);
    }

    @Test
    void scopeAndPhaseCountButAreExplained() {
        Raise raise = raise(reported()
                .budgets(
                        budget(300, "100", INITIAL),
                        budget(60, "150", SCOPE),
                        budget(50, "170", PHASE),
                        budget(40, "175", TOP_UP)));
        assertThat(raise.counted()).isEqualTo(money("75"));
        assertThat(raise.unexplained()).isEqualTo(money("5"));
        assertThat(raise.unexplainedShare()).isEqualTo(0.05);
        assertThat(raise.explainedChanges())
                .extracting(change -> change.version().reason())
                .containsExactly(SCOPE, PHASE);
    }

    @Test
    void saysWhereAReasonIsUnknown() {
        assertThat(raise(reported().budgets(budget(300, "100", INITIAL), budget(50, "131", UNKNOWN)))
                        .reasonUnknown())
                .isTrue();
        assertThat(raise(reported().budgets(budget(300, "100", UNKNOWN), budget(50, "131", TOP_UP)))
                        .reasonUnknown())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void severalVersionsOfOneDayAddUpToTheirLastInAnyOrder(boolean reversed) {
        Budget topUp = budget(50, "150", TOP_UP);
        Budget unknown = budget(50, "160", UNKNOWN);
        Raise raise = raise(reported()
                .budgets(budget(300, "100", INITIAL), reversed ? unknown : topUp, reversed ? topUp : unknown));
        assertThat(raise.counted()).isEqualTo(money("60"));
    }

    @Test
    void costAtCompletionStandsInWhereThereIsNoBudget() {
        Raise raise = raise(reported()
                .spending(Spend.actual(daysAgo(120), money("40")), Spend.actual(daysAgo(20), money("30")))
                .forecasts(
                        Forecast.of(daysAgo(110), money("60"), money("500")),
                        Forecast.of(daysAgo(10), money("80"), money("500"))));
        assertThat(raise.before()).isEqualTo(money("100"));
        assertThat(raise.counted()).isEqualTo(money("50"));
        assertThat(raise.reasonUnknown()).isTrue();
    }

    @Test
    void costAtCompletionNeedsKnownSpending() {
        assertThat(raise(reported()
                        .forecasts(
                                Forecast.of(daysAgo(110), money("60"), money("500")),
                                Forecast.of(daysAgo(10), money("80"), money("500")))))
                .isNull();
    }

    @Test
    void costAtCompletionCountsNoSpendingAsZero() {
        Raise raise = raise(reported()
                .spending()
                .forecasts(
                        Forecast.of(daysAgo(110), money("60"), money("500")),
                        Forecast.of(daysAgo(10), money("80"), money("500"))));
        assertThat(raise.before()).isEqualTo(money("60"));
    }

    @Test
    void costAtCompletionSkipsForecastsThatDoNotStateIt() {
        Forecast withoutCost = new Forecast(daysAgo(10), null, money("500"), null, null, null);
        Raise raise = raise(
                reported().spending().forecasts(Forecast.of(daysAgo(110), money("60"), money("500")), withoutCost));
        assertThat(raise.changes()).isEmpty();
    }

    @Test
    void costAtCompletionIsIgnoredBesideABudget() {
        Raise raise = raise(reported()
                .budgets(budget(300, "100", INITIAL))
                .spending()
                .forecasts(
                        Forecast.of(daysAgo(110), money("60"), money("500")),
                        Forecast.of(daysAgo(10), money("80"), money("500"))));
        assertThat(raise.before()).isEqualTo(money("100"));
        assertThat(raise.share()).isZero();
    }
}
