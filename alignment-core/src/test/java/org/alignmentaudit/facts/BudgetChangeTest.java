package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.money;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetChangeTest {

    private static BudgetChange change(String before, String after, BudgetReason reason) {
        return new BudgetChange(money(before), Budget.of(TODAY, money(after), reason));
    }

    @ParameterizedTest
    @CsvSource({
        // reason, counts, explained, reason unknown
        "INITIAL, true, false, false",
        "TOP_UP, true, false, false",
        "SCOPE, true, true, false",
        "PRICE_BASE, false, false, false",
        "TRANSFER, false, false, false",
        "PHASE, true, true, false",
        "UNKNOWN, true, false, true"
    })
    void eachReasonIsJudgedForItself(BudgetReason reason, boolean counts, boolean explained, boolean unknown) {
        BudgetChange change = change("100", "120", reason);
        assertThat(change.counts()).isEqualTo(counts);
        assertThat(change.explained()).isEqualTo(explained);
        assertThat(change.reasonUnknown()).isEqualTo(unknown);
    }

    @Test
    void aCutIsANegativeDifference() {
        assertThat(change("100", "80", BudgetReason.TOP_UP).difference()).isEqualTo(money("-20"));
    }

    @Test
    void theReasonPhaseIsAPhaseAtAnySize() {
        assertThat(change("100", "101", BudgetReason.PHASE).phase()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // before, after, phase
        "9.999999, 100, true",
        "10, 100, false",
        "10.000001, 100, false",
        "0, 0.000001, true",
        "0.000001, 0.00001, false",
        "0.000001, 0.000011, true"
    })
    void lessThanATenthBeforeIsAPhase(String before, String after, boolean phase) {
        assertThat(change(before, after, BudgetReason.UNKNOWN).phase()).isEqualTo(phase);
    }

    @Test
    void nothingThatStaysNothingIsNoPhase() {
        assertThat(change("0", "0", BudgetReason.UNKNOWN).phase()).isFalse();
    }

    @Test
    void aTopUpIsNoPhaseHoweverLarge() {
        BudgetChange change = change("1", "100", BudgetReason.TOP_UP);
        assertThat(change.phase()).isFalse();
        assertThat(change.explained()).isFalse();
    }

    @Test
    void aPhaseNeedsNoReason() {
        BudgetChange change = change("1", "100", BudgetReason.UNKNOWN);
        assertThat(change.explained()).isTrue();
        assertThat(change.reasonUnknown()).isFalse();
    }
}
