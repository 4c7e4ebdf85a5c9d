package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnplannedSpendingTest {

    private static final Window MONTH = Window.upTo(daysAgo(0), 30);

    private static SpendingHistory spending(Spend... rows) {
        return new SpendingHistory(List.of(rows));
    }

    private static Spend row(int daysAgo, Money planned, Money actual, Money unplanned) {
        return new Spend(daysAgo(daysAgo), planned, actual, unplanned, null, null);
    }

    @Test
    void addsUpWhatWasPlannedForTheDays() {
        assertThat(spending(
                                row(30, money("500"), null, null),
                                row(29, money("10"), null, null),
                                row(1, null, money("7"), null),
                                row(0, money("20"), money("3"), null),
                                row(-1, money("500"), null, null))
                        .planned(MONTH))
                .isEqualTo(money("30"));
    }

    @Test
    void nothingIsPlannedWithoutRows() {
        assertThat(new SpendingHistory().planned(MONTH)).isEqualTo(Money.ZERO);
    }

    @Test
    void addsUpTheUnplannedPartOfTheDays() {
        assertThat(spending(
                                row(30, null, money("500"), money("500")),
                                row(29, null, money("10"), money("4")),
                                row(0, null, money("20"), money("5")))
                        .unplanned(MONTH))
                .isEqualTo(new UnplannedAndActual(money("9"), money("30")));
    }

    @Test
    void aRowWithoutAnUnplannedPartCountsAsPlanned() {
        assertThat(spending(row(3, null, money("10"), null)).unplanned(MONTH))
                .isEqualTo(new UnplannedAndActual(Money.ZERO, money("10")));
    }

    @Test
    void aRowWithoutAnActualAmountDoesNotCount() {
        assertThat(spending(row(3, money("10"), null, money("10"))).unplanned(MONTH))
                .isEqualTo(UnplannedAndActual.NONE);
    }

    @Test
    void unplannedIsAShareOfActual() {
        assertThat(new UnplannedAndActual(money("10"), money("40")).share()).isEqualTo(0.25);
    }

    @Test
    void withoutSpendingThereIsNoShare() {
        UnplannedAndActual credited = new UnplannedAndActual(money("10"), money("-1"));
        assertThat(credited.shareKnown()).isFalse();
        assertThat(credited.share()).isZero();
        assertThat(UnplannedAndActual.NONE.shareKnown()).isFalse();
    }

    @Test
    void whatIsExcusedStaysSpent() {
        assertThat(new UnplannedAndActual(money("10"), money("40")).excused())
                .isEqualTo(new UnplannedAndActual(Money.ZERO, money("40")));
    }

    @Test
    void sumsAddBothAmounts() {
        assertThat(new UnplannedAndActual(money("1"), money("2")).plus(new UnplannedAndActual(money("3"), money("5"))))
                .isEqualTo(new UnplannedAndActual(money("4"), money("7")));
    }
}
