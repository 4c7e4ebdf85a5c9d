package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenCustomers.LIVE;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.ORDERING;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.asked;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.customers;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.fromTo;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.live;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.ordering;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MM-05 b and c: net promoter score and satisfaction before and after going live. */
class CustomerScoresTest {

    @ParameterizedTest
    @CsvSource({"40, 35, true", "40, 35.1, false", "-10, -15, true", "35, 40, false"})
    void firesWhereThePromoterScoreFell(double before, double after, boolean fires) {
        customers(live(), fromTo(SignalMetric.NPS, before, after))
                .verify()
                .firesOn(fires ? new String[] {ORDERING} : new String[0])
                .examined(1, 0);
    }

    @ParameterizedTest
    @CsvSource({"5, 4.3, 4.0, true", "5, 4.3, 4.01, false", "10, 8.6, 8.0, true", "10, 8.6, 8.1, false"})
    void firesWhereSatisfactionFellOnAScaleOfFive(double scale, double before, double after, boolean fires) {
        customers(live(), rated(-1, before, scale), rated(1, after, scale))
                .verify()
                .firesOn(fires ? new String[] {ORDERING} : new String[0])
                .examined(1, 0);
    }

    @Test
    void followsTheSettings() {
        customers(live(), fromTo(SignalMetric.NPS, 40, 35))
                .with("minPromoterFall", 5.1)
                .verify()
                .staysSilent();
        customers(live(), rated(-1, 4.3, 5), rated(1, 4.0, 5))
                .with("minSatisfactionFall", 0.31)
                .verify()
                .staysSilent();
        customers(live(), fromTo(SignalMetric.NPS, 40, 35))
                .with("minSample", 31)
                .verify()
                .examined(0, 1);
        customers(live(), asked(SignalMetric.NPS, -8, 99, 99), asked(SignalMetric.NPS, 8, 0, 99))
                .given(fromTo(SignalMetric.NPS, 40, 40))
                .with("windowDays", 7)
                .verify()
                .staysSilent();
    }

    @Test
    void cannotAssessFewerThanThirtyAnswers() {
        customers(live(), asked(SignalMetric.NPS, -1, 40, 29), asked(SignalMetric.NPS, 1, 10, 30))
                .verify()
                .firesOn()
                .examined(0, 1);
        customers(live(), asked(SignalMetric.NPS, -1, 40, 30), asked(SignalMetric.NPS, 1, 10, 29))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void cannotAssessAnswersThatNobodyCounted() {
        customers(
                        live(),
                        signal(SignalMetric.NPS, -1, 40).build(),
                        signal(SignalMetric.NPS, 1, 10).build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void cannotAssessSatisfactionOnAnUnknownScale() {
        customers(live(), fromTo(SignalMetric.CSAT, 9, 2)).verify().firesOn().examined(0, 1);
    }

    @Test
    void weighsSeveralSignalsByTheirAnswers() {
        customers(
                        live(),
                        asked(SignalMetric.NPS, -90, 50, 10),
                        asked(SignalMetric.NPS, -1, 10, 30),
                        asked(SignalMetric.NPS, 1, 15, 30),
                        asked(SignalMetric.NPS, 90, 15, 30))
                .verify()
                .firesOn(ORDERING);
    }

    @Test
    void leavesOutTheDayItselfAndWhatLiesFurtherAway() {
        customers(live(), fromTo(SignalMetric.NPS, 40, 40))
                .given(asked(SignalMetric.NPS, -91, 100, 1000), asked(SignalMetric.NPS, 0, -100, 1000))
                .verify()
                .staysSilent();
    }

    @Test
    void cannotAssessDaysThatAreNotOver() {
        customers(ordering(InitiativeStatus.ACTIVE).liveOn(LIVE.plusDays(1)))
                .given(asked(SignalMetric.NPS, -1, 40, 30), asked(SignalMetric.NPS, 2, 10, 30))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void leavesAloneWhatWasCancelled() {
        customers(ordering(InitiativeStatus.CANCELLED).liveOn(LIVE))
                .given(fromTo(SignalMetric.NPS, 40, 10))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void namesTheScores() {
        Finding finding =
                customers(live(), fromTo(SignalMetric.NPS, 40, 34.5)).verify().finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit)
                .containsExactly(
                        tuple("liveOn", LIVE, Unit.DATE),
                        tuple("promotersBefore", 40.0, Unit.NUMBER),
                        tuple("promotersAfter", 34.5, Unit.NUMBER),
                        tuple("promoterFall", 5.5, Unit.NUMBER),
                        tuple("promoterAnswersBefore", 30L, Unit.COUNT),
                        tuple("promoterAnswersAfter", 30L, Unit.COUNT));
        assertThat(finding.condition())
                .isEqualTo(
                        "The net promoter score was 40 in the 90 days before Online ordering went live on April 1, 2026"
                                + " (30 answers) and 34.5 in the 90 days after (30 answers): a fall of 5.5.");
    }

    @Test
    void namesTheSatisfaction() {
        Finding finding = customers(live(), rated(-1, 8.6, 10), rated(1, 8.0, 10))
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("c");
        assertThat(finding.condition())
                .isEqualTo("Satisfaction on a scale of five was 4.3 in the 90 days before Online ordering went live on"
                        + " April 1, 2026 (30 answers) and 4 in the 90 days after (30 answers): a fall of 0.3.");
    }

    private static CustomerSignal rated(int day, double value, double scale) {
        return signal(SignalMetric.CSAT, day, value)
                .scaleMax(scale)
                .sampleSize(30)
                .build();
    }

    @Test
    void namesTheLastDayOfWorkWhereNoneOfGoingLiveIsStated() {
        assertThat(customers(ordering(InitiativeStatus.DONE).actualEnd(LIVE))
                        .given(fromTo(SignalMetric.NPS, 50, 10))
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("liveOn", "actualEnd"));
    }
}
