package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenValues.FROSTING;
import static org.alignmentaudit.standard.mistakes.GivenValues.LIVE;
import static org.alignmentaudit.standard.mistakes.GivenValues.about;
import static org.alignmentaudit.standard.mistakes.GivenValues.aboutFresh;
import static org.alignmentaudit.standard.mistakes.GivenValues.complaints;
import static org.alignmentaudit.standard.mistakes.GivenValues.contradiction;
import static org.alignmentaudit.standard.mistakes.GivenValues.effect;
import static org.alignmentaudit.standard.mistakes.GivenValues.initiative;
import static org.alignmentaudit.standard.mistakes.GivenValues.live;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MM-02 b: complaints before and after going live. */
class ValueComplaintsTest {

    private static final LocalDate BEFORE = LIVE.minusDays(1);
    private static final LocalDate AFTER = LIVE.plusDays(1);

    @Test
    void firesOnARiseOfComplaintsAboutTheInitiative() {
        Finding finding = contradiction(live(), about(BEFORE, 40), about(AFTER, 50))
                .verify()
                .firesOn(FROSTING)
                .finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"40, 50, true", "40, 49, false", "100, 124, false", "100, 125, true", "10, 20, true", "10, 19, false"})
    void needsBothTheShareAndTheNumber(double before, double after, boolean fires) {
        contradiction(live(), about(BEFORE, before), about(AFTER, after))
                .verify()
                .firesOn(fires ? new String[] {FROSTING} : new String[0])
                .examined(1, 0);
    }

    @Test
    void followsTheSettings() {
        contradiction(live(), about(BEFORE, 40), about(AFTER, 50))
                .with("minRise", 0.26)
                .verify()
                .staysSilent();
        contradiction(live(), about(BEFORE, 40), about(AFTER, 50))
                .with("minMore", 11)
                .verify()
                .staysSilent();
        contradiction(live(), about(BEFORE.minusDays(7), 40), about(BEFORE, 1), about(AFTER, 50))
                .with("windowDays", 7)
                .verify()
                .firesOn(FROSTING);
    }

    @Test
    void addsUpTheDaysOnBothSidesAndLeavesOutTheDayItself() {
        Finding finding = contradiction(
                        live(),
                        about(LIVE.minusDays(91), 1000),
                        about(LIVE.minusDays(90), 10),
                        about(LIVE.minusDays(1), 20),
                        about(LIVE, 1000),
                        about(LIVE.plusDays(1), 30),
                        about(LIVE.plusDays(90), 40))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit)
                .contains(tuple("complaintsBefore", 30L, Unit.COUNT), tuple("complaintsAfter", 70L, Unit.COUNT));
    }

    @Test
    void countsComplaintsAboutAValueThatIsContradicted() {
        contradiction(contradicting(-0.2), about(BEFORE, 20), aboutFresh(BEFORE, 20), aboutFresh(AFTER, 50))
                .verify()
                .firesOn(FROSTING);
    }

    @Test
    void leavesOutComplaintsAboutAValueThatIsNotContradicted() {
        notComparable(contradicting(-0.19), aboutFresh(BEFORE, 40), aboutFresh(AFTER, 50));
    }

    @Test
    void leavesOutComplaintsAboutTheValueThatNameAnotherInitiative() {
        Initiative other = Initiative.builder("I-2", "Van", InitiativeType.PROJECT, InitiativeStatus.IDEA)
                .build();

        notComparable(
                contradicting(-0.6),
                other,
                complaints(BEFORE, 40).valueId("FRESH").initiativeId("I-2").build(),
                complaints(AFTER, 50).valueId("FRESH").initiativeId("I-2").build());
    }

    @Test
    void leavesOutOtherSignals() {
        notComparable(
                live(),
                CustomerSignal.builder(SignalMetric.NPS, BEFORE, 40)
                        .initiativeId("I-1")
                        .build(),
                CustomerSignal.builder(SignalMetric.NPS, AFTER, 50)
                        .initiativeId("I-1")
                        .build());
    }

    @Test
    void anAcceptedContradictionDoesNotSilenceComplaints() {
        contradiction(GivenValues.waived("P-2", AS_OF).liveOn(LIVE), aboutFresh(BEFORE, 40), aboutFresh(AFTER, 50))
                .verify()
                .firesOn(FROSTING);
    }

    @Test
    void cannotAssessDaysThatAreNotOver() {
        notComparable(
                initiative(InitiativeStatus.ACTIVE).liveOn(LIVE.plusDays(1)),
                about(BEFORE, 40),
                about(AFTER.plusDays(1), 90));
    }

    @Test
    void cannotAssessWithoutComplaintsBefore() {
        notComparable(live(), about(AFTER, 50));
        notComparable(live(), about(BEFORE, 0), about(AFTER, 50));
    }

    @Test
    void cannotAssessWithoutComplaintsAfter() {
        notComparable(live(), about(BEFORE, 40));
    }

    @Test
    void takesTheEndOfWhatIsDoneForGoingLive() {
        contradiction(initiative(InitiativeStatus.DONE).actualEnd(LIVE), about(BEFORE, 40), about(AFTER, 50))
                .verify()
                .firesOn(FROSTING);
    }

    @Test
    void leavesAloneWhatWasCancelled() {
        contradiction(initiative(InitiativeStatus.CANCELLED).liveOn(LIVE), about(BEFORE, 40), about(AFTER, 50))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void saysWhatWasSeen() {
        Finding finding = contradiction(live(), about(BEFORE, 40), about(AFTER, 50))
                .verify()
                .finding();

        assertThat(finding.condition())
                .isEqualTo(
                        "In the 90 days before Frozen dough went live on April 1, 2026 there were 40 complaints about it"
                                + " or the values it contradicts, in the 90 days after 50: 25\u00a0% more.");
        assertThat(finding.texts().criterion())
                .isEqualTo(
                        "After going live, complaints rise by less than 25\u00a0% or by fewer than 10, or no more than"
                                + " the season explains.");
    }

    private static InitiativeBuilder contradicting(double effect) {
        return live().valueEffects(effect("FRESH", effect), effect("FRESH", effect));
    }

    private static void notComparable(InitiativeBuilder initiative, Fact... more) {
        contradiction(initiative, more).unavailable("values").verify().firesOn().examined(0, 1);
    }

    @Test
    void namesTheLastDayOfWorkWhereNoneOfGoingLiveIsStated() {
        assertThat(contradiction(
                                initiative(InitiativeStatus.DONE).actualEnd(LIVE),
                                about(LIVE.minusDays(1), 10),
                                about(LIVE.plusDays(1), 40))
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("liveOn", "actualEnd"));
    }
}
