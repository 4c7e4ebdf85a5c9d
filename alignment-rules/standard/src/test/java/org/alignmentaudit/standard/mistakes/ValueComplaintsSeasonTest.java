package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenValues.LIVE;
import static org.alignmentaudit.standard.mistakes.GivenValues.about;
import static org.alignmentaudit.standard.mistakes.GivenValues.contradiction;
import static org.alignmentaudit.standard.mistakes.GivenValues.live;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MM-02 b: whether the season explains a rise of complaints. */
class ValueComplaintsSeasonTest {

    private static final LocalDate YEAR_BEFORE = LIVE.minusYears(1);

    @Test
    void theSameRiseAYearEarlierSilences() {
        risen(about(YEAR_BEFORE.minusDays(1), 40), about(YEAR_BEFORE.plusDays(1), 50))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"40, 49", "8, 17"})
    void aSmallerRiseAYearEarlierIsListed(double before, double after) {
        Finding finding = risen(about(YEAR_BEFORE.minusDays(1), before), about(YEAR_BEFORE.plusDays(1), after))
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("same-season", GuardOutcome.PARTIAL));
        assertThat(finding.confidence()).isEqualTo(0.7);
    }

    @Test
    void noRiseAYearEarlierLeavesTheGuardClear() {
        Finding finding = risen(about(YEAR_BEFORE.minusDays(1), 40), about(YEAR_BEFORE.plusDays(1), 40))
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("same-season", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.7);
    }

    @Test
    void withoutTheYearBeforeTheGuardIsNotChecked() {
        Finding finding = risen().verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("same-season", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void halfAYearBeforeIsNotEnoughToCheck() {
        Finding finding = risen(about(YEAR_BEFORE.minusDays(1), 40)).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("same-season", GuardOutcome.NOT_CHECKED));
    }

    private static RuleVerifier risen(CustomerSignal... yearBefore) {
        return contradiction(live(), about(LIVE.minusDays(1), 40), about(LIVE.plusDays(1), 50))
                .given(yearBefore);
    }
}
