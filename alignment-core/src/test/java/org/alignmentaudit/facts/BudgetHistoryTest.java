package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.BudgetReason.INITIAL;
import static org.alignmentaudit.facts.BudgetReason.SCOPE;
import static org.alignmentaudit.facts.BudgetReason.TOP_UP;
import static org.alignmentaudit.facts.BudgetReason.TRANSFER;
import static org.alignmentaudit.facts.Given.budget;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetHistoryTest {

    private static final Budget FIRST = budget(300, "100", INITIAL);
    private static final Budget SECOND = budget(200, "150", SCOPE);
    private static final Budget THIRD = budget(100, "140", TOP_UP);
    private static final BudgetHistory HISTORY = new BudgetHistory(List.of(THIRD, FIRST, SECOND));

    @Test
    void theNewestVersionIsInForce() {
        assertThat(HISTORY.inForce()).isEqualTo(money("140"));
    }

    @Test
    void theInitialOneIsTheFirstThatSaysSo() {
        Budget again = budget(50, "90", INITIAL);

        assertThat(new BudgetHistory(List.of(again, FIRST, budget(400, "80", SCOPE))).initial())
                .isEqualTo(FIRST);
        assertThat(new BudgetHistory(List.of(SECOND)).initial()).isNull();
        assertThat(new BudgetHistory().initial()).isNull();
    }

    @Test
    void nothingIsInForceWithoutAVersion() {
        assertThat(new BudgetHistory(List.of()).inForce()).isNull();
        assertThat(new BudgetHistory().inForce()).isNull();
    }

    @Test
    void aVersionIsInForceFromItsDayUntilTheNext() {
        assertThat(HISTORY.inForce(daysAgo(200))).isEqualTo(money("150"));
        assertThat(HISTORY.inForce(daysAgo(101))).isEqualTo(money("150"));
        assertThat(HISTORY.inForce(daysAgo(100))).isEqualTo(money("140"));
    }

    @Test
    void nothingIsInForceBeforeTheFirstVersion() {
        assertThat(HISTORY.inForce(daysAgo(301))).isNull();
    }

    @Test
    void changesAreTheStepsBetweenVersionsOldestFirst() {
        assertThat(HISTORY.changes(daysAgo(300), daysAgo(0)))
                .containsExactly(new BudgetChange(money("100"), SECOND), new BudgetChange(money("150"), THIRD));
    }

    @Test
    void theFirstVersionIsNoChange() {
        assertThat(HISTORY.changes(daysAgo(400), daysAgo(250))).isEmpty();
    }

    @Test
    void changesExcludeTheFirstDayAndIncludeTheLast() {
        assertThat(HISTORY.changes(daysAgo(200), daysAgo(100)))
                .extracting(BudgetChange::version)
                .containsExactly(THIRD);
        assertThat(HISTORY.changes(daysAgo(201), daysAgo(101)))
                .extracting(BudgetChange::version)
                .containsExactly(SECOND);
    }

    @Test
    void versionsOfOneDayFollowEachOtherInTheSameOrderAlways() {
        Budget topUp = budget(50, "200", TOP_UP);
        Budget transfer = budget(50, "120", TRANSFER);
        assertThat(new BudgetHistory(List.of(FIRST, topUp, transfer)))
                .isEqualTo(new BudgetHistory(List.of(transfer, FIRST, topUp)));
    }
}
