package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenRosyStatus.ROSY;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.costly;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.goal;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.indexed;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.initiative;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.kpi;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.late;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.overdueRisks;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.rated;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.report;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.rosy;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.serving;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** CB-17: a favourable rating that the figures contradict (a to d), or a fall from green to red (e). */
class RosyStatusTest {

    private static void firesBy(String letter, RuleVerifier verifier) {
        assertThat(verifier.verify().firesOn(ROSY).finding().alternatives()).containsExactly(letter);
    }

    // (a) performance indices

    @Test
    void firesWithAnIndexBelowTheLeast() {
        firesBy("a", rosy(costly(0.89)));
    }

    @Test
    void staysSilentAtTheLeastIndex() {
        rosy(costly(0.9)).verify().staysSilent();
    }

    @Test
    void firesWithAScheduleIndexBelowTheLeast() {
        firesBy("a", rosy(rated(indexed(Band.AMBER_GREEN, 1.1, 0.5))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Band.class,
            mode = Mode.EXCLUDE,
            names = {"GREEN", "AMBER_GREEN", "UNRATED"})
    void staysSilentWhenTheRatingIsNotFavourable(Band band) {
        rosy(rated(indexed(band, 0.5, 0.5))).verify().staysSilent();
    }

    @Test
    void theLeastIndexIsASetting() {
        rosy(costly(0.89)).with("minIndex", 0.85).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveInitiativesOnly(InitiativeStatus status) {
        rosy(initiative(status).statusReports(indexed(Band.GREEN, 0.5, 0.5)))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    // (b) slip

    @Test
    void firesWithASlipAboveATenth() {
        firesBy("b", rosy(late(11)));
    }

    @Test
    void staysSilentWithASlipOfATenth() {
        rosy(late(10)).verify().staysSilent();
    }

    @Test
    void theSlipIsASetting() {
        rosy(late(11)).with("maxSlip", 0.11).verify().staysSilent();
    }

    @Test
    void staysSilentWithASlipThatTheRatingShows() {
        rosy(late(50).statusReports(report(5, Band.AMBER))).verify().staysSilent();
    }

    // (c) linked objective behind pace

    @Test
    void firesWhenAnObjectiveOfALinkedGoalTrails() {
        firesBy("c", rosy(serving(), goal(), kpi(24.9)));
    }

    @Test
    void staysSilentWhenItKeepsHalfOfAnEvenPace() {
        rosy(serving(), goal(), kpi(25)).verify().staysSilent();
    }

    @Test
    void hasNothingToHoldAgainstTheRatingWhenNoGoalIsLinked() {
        rosy(rated(report(10, Band.GREEN)).goalLinks(), goal(), kpi(0))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void hasNothingToHoldAgainstTheRatingWhenTheLinkedGoalIsNotActive() {
        rosy(serving(), goal(GoalStatus.DROPPED, ObjectiveProfile.LINEAR), kpi(0))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void staysSilentWhereProgressIsExpectedLate() {
        rosy(serving(), goal(GoalStatus.ACTIVE, ObjectiveProfile.BACK_LOADED), kpi(0))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"minElapsed, 0.51", "minPace, 0.2"})
    void thePaceIsSetByTwoSettings(String setting, double value) {
        rosy(serving(), goal(), kpi(20)).with(setting, value).verify().staysSilent();
    }

    @Test
    void staysSilentWhenTheRatingShowsThatAnObjectiveTrails() {
        rosy(serving().statusReports(report(5, Band.AMBER)), goal(), kpi(0))
                .verify()
                .staysSilent();
    }

    // (d) overdue high risks

    @Test
    void firesWithThreeHighRisksPastDue() {
        firesBy("d", rosy(rated(report(10, Band.GREEN)), overdueRisks(3)));
    }

    @Test
    void staysSilentWithTwoHighRisksPastDue() {
        rosy(rated(report(10, Band.GREEN)), overdueRisks(2)).verify().staysSilent();
    }

    @Test
    void theNumberOfRisksIsASetting() {
        rosy(rated(report(10, Band.GREEN)), overdueRisks(2))
                .with("overdueRisks", 2)
                .verify()
                .firesOn(ROSY);
    }

    @Test
    void staysSilentWhenTheRatingShowsTheRisks() {
        rosy(rated(report(10, Band.AMBER)), overdueRisks(3)).verify().staysSilent();
    }

    // (e) from green to red

    @Test
    void firesWhenGreenTurnsRedInOneStep() {
        firesBy("e", rosy(rated(report(40, Band.GREEN), report(20, Band.UNRATED), report(10, Band.RED))));
    }

    @ParameterizedTest
    @CsvSource({"AMBER_GREEN, RED", "AMBER, RED", "GREEN, AMBER_RED", "RED, RED"})
    void staysSilentOnAnyOtherStep(Band before, Band newest) {
        rosy(rated(report(40, before), report(10, newest))).verify().staysSilent();
    }

    @Test
    void severalAlternativesMakeOneFinding() {
        assertThat(rosy(late(11).statusReports(report(5, Band.GREEN)), overdueRisks(3))
                        .verify()
                        .finding()
                        .alternatives())
                .containsExactly("b", "d");
    }
}
