package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenEscalation.ESCALATING;
import static org.alignmentaudit.standard.bias.GivenEscalation.INITIAL;
import static org.alignmentaudit.standard.bias.GivenEscalation.NEWEST;
import static org.alignmentaudit.standard.bias.GivenEscalation.OLDER;
import static org.alignmentaudit.standard.bias.GivenEscalation.escalation;
import static org.alignmentaudit.standard.bias.GivenEscalation.inTrouble;
import static org.alignmentaudit.standard.bias.GivenEscalation.initiative;
import static org.alignmentaudit.standard.bias.GivenEscalation.rated;
import static org.alignmentaudit.standard.bias.GivenEscalation.red;
import static org.alignmentaudit.standard.bias.GivenEscalation.report;
import static org.alignmentaudit.standard.bias.GivenEscalation.topUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-03: bad status now, budget raised by more than a tenth, no independent review in between. */
class EscalationOfCommitmentTest {

    @Test
    void firesWhenTheBudgetRisesByMoreThanATenthWhileTheStatusIsBad() {
        Finding finding = escalation(inTrouble().budgets(INITIAL, topUp("111")))
                .supplied("reviews")
                .verify()
                .firesOn(ESCALATING)
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(0.75);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E2);
        assertThat(finding.alternatives()).containsExactly("a");
    }

    @Test
    void staysSilentWhenTheRaiseEqualsTheThreshold() {
        escalation(inTrouble().budgets(INITIAL, topUp("110"))).verify().staysSilent();
    }

    @Test
    void firesJustAboveTheThreshold() {
        escalation(inTrouble().budgets(INITIAL, topUp("110.000001"))).verify().firesOn(ESCALATING);
    }

    @Test
    void staysSilentWhenTheRaiseEqualsTheThresholdOfTheTenant() {
        escalation(inTrouble().budgets(INITIAL, topUp("120")))
                .with("minRaise", 0.2)
                .verify()
                .staysSilent();
    }

    @Test
    void firesJustAboveTheThresholdOfTheTenant() {
        escalation(inTrouble().budgets(INITIAL, topUp("120.000001")))
                .with("minRaise", 0.2)
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void staysSilentWhenTheBudgetStays() {
        escalation(inTrouble().budgets(INITIAL)).verify().staysSilent();
    }

    @Test
    void staysSilentWhenTheBudgetIsCut() {
        escalation(inTrouble().budgets(INITIAL, topUp("50"))).verify().staysSilent();
    }

    @Test
    void addsUpTheRaisesBetweenTheReports() {
        escalation(inTrouble().budgets(INITIAL, topUp(60, "106"), topUp(50, "112")))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void takesCutsOffTheRaises() {
        escalation(inTrouble().budgets(INITIAL, topUp(60, "130"), topUp(50, "110")))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Band.class,
            names = {"RED", "AMBER_RED"})
    void firesOnABadBandOfFive(Band band) {
        escalation(rated(report(100, Band.GREEN), report(10, band)).budgets(INITIAL, topUp("111")))
                .verify()
                .firesOn(ESCALATING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Band.class,
            names = {"GREEN", "AMBER_GREEN", "AMBER"})
    void staysSilentOnAnyOtherBandOfFive(Band band) {
        escalation(rated(red(100), report(10, band)).budgets(INITIAL, topUp("111")))
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnRedOfThree() {
        escalation(rated(ofThree(Band.RED)).budgets(INITIAL, topUp("111")))
                .verify()
                .firesOn(ESCALATING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Band.class,
            names = {"GREEN", "AMBER"})
    void staysSilentOnAnyOtherBandOfThree(Band band) {
        escalation(rated(ofThree(band)).budgets(INITIAL, topUp("111"))).verify().staysSilent();
    }

    private static StatusReport ofThree(Band band) {
        return StatusReport.of(NEWEST, band, RatingScale.THREE);
    }

    @Test
    void readsTheScaleOfEachReport() {
        escalation(rated(StatusReport.of(OLDER, Band.GREEN, RatingScale.THREE), report(10, Band.AMBER_RED))
                        .budgets(INITIAL, topUp("111")))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void anUnratedNewestReportLeavesTheStatusBad() {
        escalation(rated(red(100), report(10, Band.UNRATED)).budgets(INITIAL, topUp("111")))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void anUnratedNewestReportLeavesTheStatusGood() {
        escalation(rated(red(200), report(100, Band.AMBER), report(10, Band.UNRATED))
                        .budgets(INITIAL, topUp("111")))
                .verify()
                .staysSilent();
    }

    @Test
    void citesTheNewestReportThatIsRated() {
        Finding finding = escalation(rated(red(100), report(10, Band.UNRATED)).budgets(INITIAL, topUp("111")))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .filteredOn(evidence -> evidence.role().equals("status"))
                .extracting(Evidence::value, Evidence::date)
                .containsExactly(tuple("RED", OLDER));
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void leavesInitiativesAloneThatAreNotActive(InitiativeStatus status) {
        escalation(initiative("I-1", status)
                        .statusReports(report(100, Band.AMBER), red(10))
                        .budgets(INITIAL, topUp("111")))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void makesNoExceptionForRegulatoryInitiatives() {
        escalation(inTrouble().regulatory(true).budgets(INITIAL, topUp("111")))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void firesOnEachInitiativeByItsOwnRecords() {
        escalation(
                        inTrouble().budgets(INITIAL, topUp("111")),
                        initiative("I-2", InitiativeStatus.ACTIVE)
                                .statusReports(report(100, Band.AMBER), red(10))
                                .budgets(INITIAL, topUp("110"))
                                .build(),
                        initiative("I-3", InitiativeStatus.ACTIVE)
                                .statusReports(red(100), report(10, Band.AMBER))
                                .budgets(INITIAL, topUp("200"))
                                .build())
                .verify()
                .firesOn(ESCALATING)
                .examined(3, 0);
    }

    @Test
    void doesNotSeeAReportAfterTheAsOfDate() {
        escalation(rated(report(100, Band.AMBER), report(10, Band.AMBER), red(-1))
                        .budgets(INITIAL, topUp("111")))
                .verify()
                .staysSilent();
    }

    @Test
    void doesNotSeeARecoveryAfterTheAsOfDate() {
        escalation(rated(report(100, Band.AMBER), red(10), report(-1, Band.GREEN))
                        .budgets(INITIAL, topUp("111")))
                .verify()
                .firesOn(ESCALATING);
    }

    @Test
    void doesNotSeeARaiseAfterTheAsOfDate() {
        escalation(rated(red(100), red(0), red(-2)).budgets(INITIAL, topUp(-1, "150")))
                .verify()
                .staysSilent();
    }

    @Test
    void namesTheStatusTheBudgetAndTheRaise() {
        Finding finding = escalation(inTrouble().budgets(INITIAL, topUp("112.5")))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field, Evidence::date)
                .containsExactly(
                        tuple("status", "RED", Unit.WORD, "statusReports.band", NEWEST),
                        tuple("before", Money.of(100), Unit.MONEY, "budgets.amount", OLDER),
                        tuple("raise", Money.of("12.5"), Unit.MONEY, "budgets.amount", NEWEST),
                        tuple("raiseShare", 0.125, Unit.SHARE, null, null));
        assertThat(finding.counterEvidence()).isEmpty();
        assertThat(finding.related()).isEmpty();
    }

    @Test
    void saysWhatWasSeenInOneSentence() {
        Finding finding = escalation(inTrouble().budgets(INITIAL, topUp("112.5")))
                .verify()
                .finding();

        assertThat(finding.condition())
                .isEqualTo("Online ordering is rated red, and its budget was raised by EUR\u00a012.50 (12.5\u00a0%)"
                        + " from EUR\u00a0100; no independent review in between with a conclusion is on record.");
    }

    @Test
    void saysWhatItIsHeldAgainst() {
        Finding finding = escalation(inTrouble().budgets(INITIAL, topUp("125")))
                .with("minRaise", 0.2)
                .verify()
                .finding();

        assertThat(finding.texts().criterion())
                .isEqualTo("While an initiative is rated badly, its budget rises by more than 20\u00a0%"
                        + " only after an independent review.");
    }

    @Test
    void echoesItsSettings() {
        Finding finding = escalation(inTrouble().budgets(INITIAL, topUp("125")))
                .with("minRaise", 0.2)
                .verify()
                .finding();

        assertThat(finding.settings())
                .containsEntry("minRaise", 0.2)
                .containsEntry("raiseWindowDays", 90)
                .containsEntry("criticalRaise", 0.5)
                .containsEntry("criticalRaises", 2)
                .hasSize(4);
    }
}
