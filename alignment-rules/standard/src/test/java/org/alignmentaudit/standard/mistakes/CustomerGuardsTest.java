package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenCustomers.LIVE;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.ORDERING;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.customers;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.fromTo;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.live;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.yearBefore;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MM-05 b to e: what else may have turned customers away. */
class CustomerGuardsTest {

    @ParameterizedTest
    @CsvSource({
        "NPS, 40, 35, 60, 55",
        "COMPLAINTS, 50, 60, 100, 120",
        "ATTRITION, 0.10, 0.11, 0.20, 0.22",
        "CHURN, 0.10, 0.11, 0.20, 0.22"
    })
    void theSameChangeAYearEarlierSilences(
            SignalMetric metric, double before, double after, double beforeThen, double afterThen) {
        customers(live(), fromTo(metric, before, after))
                .given(yearBefore(metric, beforeThen, afterThen))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"NPS, 40, 35, 60, 55.1", "COMPLAINTS, 50, 60, 100, 119", "CHURN, 0.10, 0.11, 0.20, 0.219"})
    void aSmallerChangeAYearEarlierIsListed(
            SignalMetric metric, double before, double after, double beforeThen, double afterThen) {
        Finding finding = customers(live(), fromTo(metric, before, after))
                .given(yearBefore(metric, beforeThen, afterThen))
                .supplied("influencers")
                .verify()
                .firesOn(ORDERING)
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("price-change", GuardOutcome.CLEAR), new Guard("same-season", GuardOutcome.PARTIAL));
        assertThat(finding.confidence()).isEqualTo(0.7);
    }

    @ParameterizedTest
    @CsvSource({"NPS, 40, 35", "COMPLAINTS, 50, 60", "CHURN, 0.10, 0.11"})
    void noChangeAYearEarlierLeavesTheGuardClear(SignalMetric metric, double before, double after) {
        Finding finding = customers(live(), fromTo(metric, before, after))
                .given(yearBefore(metric, before, before))
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("same-season", GuardOutcome.CLEAR));
    }

    @Test
    void withoutTheYearBeforeTheSeasonIsNotChecked() {
        Finding finding = fallen().supplied("influencers").verify().finding();

        assertThat(finding.guards()).contains(new Guard("same-season", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void aFewComplaintsAYearEarlierAreNotEnoughToCheck() {
        Finding finding = customers(live(), fromTo(SignalMetric.COMPLAINTS, 50, 60))
                .given(yearBefore(SignalMetric.COMPLAINTS, 10, 29))
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("same-season", GuardOutcome.NOT_CHECKED));
    }

    @ParameterizedTest
    @CsvSource({"-90, true", "-91, false", "90, true"})
    void anAnnouncedPriceChangeOnTheDaysComparedSilences(int day, boolean silences) {
        fallen().given(change("Our Price Change of spring", InfluencerKind.INTERNAL, LIVE.plusDays(day)))
                .verify()
                .firesOn(silences ? new String[0] : new String[] {ORDERING});
    }

    @Test
    void onlyInternalChangesThatSpeakOfPricesSilence() {
        fallen().given(change("Price change of the mill", InfluencerKind.EXTERNAL, LIVE))
                .verify()
                .firesOn(ORDERING);
        fallen().given(change("New oven", InfluencerKind.INTERNAL, LIVE))
                .verify()
                .firesOn(ORDERING);
    }

    @Test
    void followsTheTitlesThatATenantSet() {
        fallen().given(change("New oven", InfluencerKind.INTERNAL, LIVE))
                .with("priceChangeTitles", List.of("oven"))
                .verify()
                .staysSilent();
    }

    @Test
    void whereNobodyRecordsChangesThePriceIsNotChecked() {
        Finding finding = customers(live(), fromTo(SignalMetric.NPS, 40, 35))
                .given(yearBefore(SignalMetric.NPS, 40, 40))
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("price-change", GuardOutcome.NOT_CHECKED),
                        new Guard("same-season", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    private static RuleVerifier fallen() {
        return customers(live(), fromTo(SignalMetric.NPS, 40, 35));
    }

    private static Influencer change(String title, InfluencerKind kind, LocalDate date) {
        return new Influencer("X", title, kind, date, Level.LOW, List.of(), null);
    }
}
