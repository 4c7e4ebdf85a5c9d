package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenSunkCost.HALF_OF_PLAN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.POOR;
import static org.alignmentaudit.standard.bias.GivenSunkCost.RUN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.SINKING;
import static org.alignmentaudit.standard.bias.GivenSunkCost.daysAgo;
import static org.alignmentaudit.standard.bias.GivenSunkCost.inTrouble;
import static org.alignmentaudit.standard.bias.GivenSunkCost.initiative;
import static org.alignmentaudit.standard.bias.GivenSunkCost.notWorthFinishing;
import static org.alignmentaudit.standard.bias.GivenSunkCost.rated;
import static org.alignmentaudit.standard.bias.GivenSunkCost.red;
import static org.alignmentaudit.standard.bias.GivenSunkCost.report;
import static org.alignmentaudit.standard.bias.GivenSunkCost.spent;
import static org.alignmentaudit.standard.bias.GivenSunkCost.sunkCost;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-02: bad status twice in a row, half of the plan still spent, no change of course, and not worth finishing. */
class SunkCostTest {

    @Test
    void firesWhenMoneyGoesOnIntoWhatIsNotWorthFinishing() {
        Finding finding = sunkCost(notWorthFinishing())
                .supplied("decisions", "initiatives.regulatory", "initiatives.forecasts.exitCost")
                .verify()
                .firesOn(SINKING)
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(0.6);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.alternatives()).containsExactly("a");
    }

    @Test
    void staysSilentAfterOneBadReport() {
        sunkCost(poor(report(RUN, Band.AMBER), red(10))).verify().staysSilent();
    }

    @Test
    void staysSilentOnOneBadReportLessThanTheTenantAsksFor() {
        sunkCost(poor(report(200, Band.AMBER), red(RUN), red(10)))
                .with("minBadReports", 3)
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnAsManyBadReportsAsTheTenantAsksFor() {
        sunkCost(poor(red(RUN), red(60), red(10)))
                .with("minBadReports", 3)
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void firesOnOneBadReportWhereTheTenantAsksForNoMore() {
        sunkCost(poor(report(200, Band.AMBER), red(RUN)))
                .with("minBadReports", 1)
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void staysSilentWhenTheNewestReportIsBetter() {
        sunkCost(poor(red(200), red(RUN), report(10, Band.AMBER))).verify().staysSilent();
    }

    @Test
    void aBetterReportBreaksTheRun() {
        sunkCost(poor(red(RUN), report(70, Band.AMBER), red(10))).verify().staysSilent();
    }

    @Test
    void anUnratedReportDoesNotBreakTheRun() {
        sunkCost(poor(red(RUN), report(70, Band.UNRATED), red(10))).verify().firesOn(SINKING);
    }

    @Test
    void anUnratedReportDoesNotLengthenTheRun() {
        sunkCost(poor(report(RUN, Band.AMBER), report(70, Band.UNRATED), red(60)))
                .verify()
                .staysSilent();
    }

    @Test
    void anUnratedNewestReportDoesNotEndTheRun() {
        sunkCost(poor(red(RUN), red(70), report(10, Band.UNRATED))).verify().firesOn(SINKING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Band.class,
            names = {"RED", "AMBER_RED"})
    void countsABadBandOfFive(Band band) {
        sunkCost(poor(report(RUN, band), red(10))).verify().firesOn(SINKING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Band.class,
            names = {"GREEN", "AMBER_GREEN", "AMBER"})
    void countsNoOtherBandOfFive(Band band) {
        sunkCost(poor(report(RUN, band), red(10))).verify().staysSilent();
    }

    @Test
    void countsRedOfThree() {
        sunkCost(poor(ofThree(Band.RED), red(10))).verify().firesOn(SINKING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Band.class,
            names = {"GREEN", "AMBER"})
    void countsNoOtherBandOfThree(Band band) {
        sunkCost(poor(ofThree(band), red(10))).verify().staysSilent();
    }

    private static StatusReport ofThree(Band band) {
        return StatusReport.of(daysAgo(RUN), band, RatingScale.THREE);
    }

    @Test
    void staysSilentWhenLessThanHalfOfThePlanWasSpent() {
        sunkCost(spending(spent(50, "100", "49.999999"))).verify().staysSilent();
    }

    @Test
    void firesWhenHalfOfThePlanWasSpent() {
        sunkCost(spending(spent(50, "100", "50"))).verify().firesOn(SINKING);
    }

    @Test
    void staysSilentBelowTheShareThatTheTenantSets() {
        sunkCost(spending(spent(50, "100", "79.999999")))
                .with("minSpentShare", 0.8)
                .verify()
                .staysSilent();
    }

    @Test
    void firesFromTheShareThatTheTenantSets() {
        sunkCost(spending(spent(50, "100", "80")))
                .with("minSpentShare", 0.8)
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void addsUpTheSpendingOfTheRun() {
        sunkCost(spending(spent(60, "50", "0"), spent(50, "50", "50"))).verify().firesOn(SINKING);
    }

    @Test
    void takesCreditNotesOff() {
        sunkCost(spending(spent(60, "50", "60"), spent(50, "50", "-11")))
                .verify()
                .staysSilent();
    }

    @Test
    void countsSpendingOnTheFirstDayOfTheRun() {
        sunkCost(spending(HALF_OF_PLAN, spent(RUN, "10", "0"))).verify().staysSilent();
    }

    @Test
    void leavesOutSpendingBeforeTheRun() {
        sunkCost(spending(HALF_OF_PLAN, spent(RUN + 1, "10", "0"))).verify().firesOn(SINKING);
    }

    @Test
    void countsSpendingOnTheAsOfDate() {
        sunkCost(spending(HALF_OF_PLAN, spent(0, "10", "0"))).verify().staysSilent();
    }

    @Test
    void leavesOutSpendingAfterTheAsOfDate() {
        sunkCost(spending(spent(50, "100", "49"), spent(-1, "10", "10")))
                .verify()
                .staysSilent();
    }

    @Test
    void leavesOutRowsWithoutAPlan() {
        sunkCost(spending(spent(50, "100", "49"), Spend.actual(daysAgo(40), Money.of(10))))
                .verify()
                .staysSilent();
    }

    @Test
    void leavesOutRowsWithoutAnActual() {
        Spend planned = new Spend(daysAgo(40), Money.of(900), null, null, null, null);
        sunkCost(spending(HALF_OF_PLAN, planned)).verify().firesOn(SINKING);
    }

    @Test
    void doesNotFireWhereNothingWasPlanned() {
        sunkCost(spending(spent(50, "0", "50"))).verify().firesOn();
    }

    @Test
    void doesNotFireWhereNothingWasPlannedEvenIfTheTenantAsksForNoShare() {
        sunkCost(spending(spent(50, "0", "50")))
                .with("minSpentShare", 0)
                .verify()
                .firesOn();
    }

    @Test
    void leavesRegulatoryInitiativesAlone() {
        sunkCost(notWorthFinishing().regulatory(true)).verify().staysSilent();
    }

    @Test
    void firesOnInitiativesThatNoRegulatorAsksFor() {
        sunkCost(notWorthFinishing().regulatory(false)).verify().firesOn(SINKING);
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void leavesInitiativesAloneThatAreNotActive(InitiativeStatus status) {
        sunkCost(initiative("I-1", status)
                        .statusReports(red(RUN), red(10))
                        .spending(HALF_OF_PLAN)
                        .forecasts(POOR))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void firesOnEachInitiativeByItsOwnRecords() {
        Initiative recovered = initiative("I-2", InitiativeStatus.ACTIVE)
                .statusReports(red(RUN), report(10, Band.GREEN))
                .spending(HALF_OF_PLAN)
                .forecasts(POOR)
                .build();
        Initiative frugal = initiative("I-3", InitiativeStatus.ACTIVE)
                .statusReports(red(RUN), red(10))
                .spending(spent(50, "100", "49"))
                .forecasts(POOR)
                .build();
        sunkCost(notWorthFinishing(), recovered, frugal)
                .verify()
                .firesOn(SINKING)
                .examined(3, 0);
    }

    @Test
    void doesNotSeeABadReportAfterTheAsOfDate() {
        sunkCost(poor(report(RUN, Band.AMBER), red(60), red(-1))).verify().staysSilent();
    }

    @Test
    void doesNotSeeARecoveryAfterTheAsOfDate() {
        sunkCost(poor(red(RUN), red(10), report(-1, Band.GREEN))).verify().firesOn(SINKING);
    }

    @Test
    void theRegulatoryGuardIsClearWhereItIsKnownOfInitiatives() {
        Finding finding = guarded().supplied("initiatives.regulatory").verify().finding();

        assertThat(finding.guards()).contains(new Guard("regulatory", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void theRegulatoryGuardIsNotCheckedWhereItIsUnknown() {
        Finding finding = guarded().verify().finding();

        assertThat(finding.guards()).contains(new Guard("regulatory", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    /** With all guards but the regulatory one clear. */
    private static RuleVerifier guarded() {
        return sunkCost(notWorthFinishing()).supplied("decisions", "initiatives.forecasts.exitCost");
    }

    private static InitiativeBuilder poor(StatusReport... reports) {
        return rated(reports).spending(HALF_OF_PLAN).forecasts(POOR);
    }

    private static InitiativeBuilder spending(Spend... rows) {
        return inTrouble().spending(rows).forecasts(POOR);
    }
}
