package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.initiative;
import static org.alignmentaudit.facts.Given.money;
import static org.alignmentaudit.facts.Given.report;
import static org.alignmentaudit.facts.Given.seenToday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpendingHistoryTest {

    private static final SpendingHistory HISTORY = new SpendingHistory(List.of(
            Spend.of(daysAgo(10), money("30"), money("-5")),
            Spend.of(daysAgo(30), money("100"), money("80")),
            Spend.actual(daysAgo(20), money("15")),
            new Spend(daysAgo(5), money("40"), null, null, 8.0, null)));

    @Test
    void addsUpWhatWasSpentCreditNotesIncluded() {
        assertThat(HISTORY.actualToDate()).isEqualTo(money("90"));
    }

    @Test
    void nothingWasSpentWithoutRows() {
        assertThat(new SpendingHistory(List.of()).actualToDate()).isEqualTo(Money.ZERO);
        assertThat(new SpendingHistory().actualToDate()).isEqualTo(Money.ZERO);
    }

    @Test
    void isKnownWhereOneRowTellsOrThereIsNone() {
        Spend onlyPlanned = new Spend(daysAgo(5), money("40"), null, null, null, null);

        assertThat(HISTORY.actualKnown()).isTrue();
        assertThat(new SpendingHistory(List.of()).actualKnown()).isTrue();
        assertThat(new SpendingHistory(List.of(onlyPlanned)).actualKnown()).isFalse();
        assertThat(new SpendingHistory().actualKnown()).isFalse();
    }

    @Test
    void untilADayIncludesThatDay() {
        assertThat(HISTORY.actualUntil(daysAgo(20))).isEqualTo(money("95"));
        assertThat(HISTORY.actualUntil(daysAgo(21))).isEqualTo(money("80"));
        assertThat(HISTORY.actualUntil(daysAgo(31))).isEqualTo(Money.ZERO);
    }

    @Test
    void comparesOnlyRowsThatHoldBothAmounts() {
        assertThat(HISTORY.compared(daysAgo(30), daysAgo(0)))
                .isEqualTo(new PlannedAndActual(money("130"), money("75")));
    }

    @Test
    void comparesBothEndsIncluded() {
        assertThat(HISTORY.compared(daysAgo(10), daysAgo(10)))
                .isEqualTo(new PlannedAndActual(money("30"), money("-5")));
        assertThat(HISTORY.compared(daysAgo(29), daysAgo(11))).isEqualTo(PlannedAndActual.NONE);
    }

    @Test
    void comparesPlannedAndActualToDate() {
        assertThat(HISTORY.comparedToDate()).isEqualTo(HISTORY.compared(daysAgo(10_000), daysAgo(0)));
        assertThat(new SpendingHistory().comparedToDate()).isEqualTo(PlannedAndActual.NONE);
    }

    @Test
    void refusesATotalBeyondTheLargestAmount() {
        Spend huge = Spend.actual(daysAgo(1), Money.MAX);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new SpendingHistory(List.of(huge, Spend.actual(daysAgo(2), money("1")))));
    }

    @Test
    void actualIsAShareOfThePlan() {
        assertThat(new PlannedAndActual(money("200"), money("150")).share()).isEqualTo(0.75);
    }

    @Test
    void withoutAPlanThereIsNoShare() {
        PlannedAndActual unplanned = new PlannedAndActual(Money.ZERO, money("150"));
        assertThat(unplanned.comparable()).isFalse();
        assertThat(unplanned.share()).isZero();
    }

    @Test
    void spendingInTheBadRunStartsOnItsFirstDay() {
        Initiative initiative = seenToday(initiative()
                .statusReports(report(60, Band.GREEN), report(30, Band.RED), report(15, Band.RED))
                .spending(
                        Spend.of(daysAgo(31), money("7"), money("7")),
                        Spend.of(daysAgo(30), money("100"), money("80")),
                        Spend.of(daysAgo(0), money("10"), money("5"))));
        assertThat(initiative.spendingInBadRun()).isEqualTo(new PlannedAndActual(money("110"), money("85")));
    }

    @Test
    void withoutABadRunThereIsNoSpendingInIt() {
        Initiative initiative = seenToday(initiative()
                .statusReports(report(60, Band.GREEN))
                .spending(Spend.of(daysAgo(30), money("100"), money("80"))));
        assertThat(initiative.spendingInBadRun()).isEqualTo(PlannedAndActual.NONE);
    }
}
