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
import static org.alignmentaudit.standard.bias.GivenRosyStatus.rebaseline;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.report;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.rosy;
import static org.alignmentaudit.standard.bias.GivenRosyStatus.serving;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CB-17: what it needs to know, and when an approved new base of the plan explains the difference. */
class RosyStatusCoverageTest {

    private static final ScheduleChange APPROVED = rebaseline(60, "P-1");

    private static Guard rebaselined(GuardOutcome outcome) {
        return new Guard("approved-rebaseline", outcome);
    }

    // guard

    static Stream<RuleVerifier> anApprovedNewBaseSilencesEveryAlternative() {
        return Stream.of(
                rosy(costly(0.5).scheduleChanges(APPROVED)),
                rosy(late(50).scheduleChanges(APPROVED)),
                rosy(serving().scheduleChanges(APPROVED), goal(), kpi(0)),
                rosy(rated(report(10, Band.GREEN)).scheduleChanges(APPROVED), overdueRisks(3)),
                rosy(rated(report(20, Band.GREEN), report(10, Band.RED)).scheduleChanges(APPROVED)));
    }

    @ParameterizedTest
    @MethodSource
    void anApprovedNewBaseSilencesEveryAlternative(RuleVerifier verifier) {
        verifier.verify().staysSilent();
    }

    @Test
    void anOlderNewBaseDoesNotSilence() {
        Finding finding =
                rosy(late(50).scheduleChanges(rebaseline(61, "P-1"))).verify().finding();

        assertThat(finding.guards()).containsExactly(rebaselined(GuardOutcome.CLEAR));
    }

    @Test
    void theDaysAreASetting() {
        rosy(late(50).scheduleChanges(rebaseline(61, "P-1")))
                .with("rebaselineDays", 61)
                .verify()
                .staysSilent();
    }

    @Test
    void aNewBaseThatNobodyApprovedExplainsInPart() {
        Finding finding =
                rosy(late(50).scheduleChanges(rebaseline(60, null))).verify().finding();

        assertThat(finding.guards()).containsExactly(rebaselined(GuardOutcome.PARTIAL));
        assertThat(finding.confidence()).isEqualTo(0.8);
    }

    @Test
    void isClearWhereTheScheduleNeverChanged() {
        Finding finding = rosy(late(50)).verify().finding();

        assertThat(finding.guards()).containsExactly(rebaselined(GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.8);
    }

    @Test
    void isNotCheckedWhereTheChangesOfTheScheduleAreUnknown() {
        Finding finding = rosy(rated(report(20, Band.GREEN), report(10, Band.RED)))
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(rebaselined(GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isNotCheckedWhereAChangeHasNoReason() {
        InitiativeBuilder moved = late(50).scheduleChanges(new ScheduleChange(
                GivenRosyStatus.daysAgo(5), GivenRosyStatus.daysAgo(1), GivenRosyStatus.daysAgo(0), null, "P-1"));

        assertThat(rosy(moved).verify().finding().guards()).containsExactly(rebaselined(GuardOutcome.NOT_CHECKED));
    }

    @Test
    void saysThatNobodyToldWhetherProgressIsExpectedLate() {
        Finding finding =
                rosy(serving(), goal(GoalStatus.ACTIVE, null), kpi(0)).verify().finding();

        assertThat(finding.guards())
                .containsExactly(rebaselined(GuardOutcome.CLEAR), new Guard("back-loaded", GuardOutcome.NOT_CHECKED));
    }

    // data

    @Test
    void isNotAssessedWithoutInitiatives() {
        rule("CB-17").verify().isNotAssessed("initiatives", "goals", "kpis", "risks");
    }

    @Test
    void isNotAssessedWithoutStatusReports() {
        rosy(initiative(InitiativeStatus.ACTIVE).scheduleChanges().goalLinks(), goal(), kpi(0))
                .supplied("risks", "initiatives.plannedStart", "initiatives.plannedEnd", "initiatives.originalEnd")
                .verify()
                .isNotAssessed("initiatives.statusReports");
    }

    @Test
    void findsNothingWhereThereAreNoInitiatives() {
        rule("CB-17").supplied("initiatives").verify().firesOn().examined(0, 0);
    }

    @Test
    void listsWhatEachAlternativeMisses() {
        assertThat(rosy(rated(report(10, Band.GREEN), report(20, Band.GREEN)))
                        .verify()
                        .staysSilent()
                        .assessment()
                        .missing())
                .containsExactly(
                        "goals",
                        "initiatives.goalLinks",
                        "initiatives.originalEnd",
                        "initiatives.plannedEnd",
                        "initiatives.plannedStart",
                        "initiatives.statusReports.cpi or initiatives.statusReports.spi",
                        "kpis",
                        "risks");
    }

    @Test
    void countsAnInitiativeWithoutRatingAsNotAssessable() {
        rosy(rated(report(10, Band.UNRATED)), overdueRisks(3))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void anIndexThatNobodyKnowsIsNotBelieved() {
        rosy(rated(indexed(Band.GREEN, 0.5, 1.0)))
                .unavailable("initiatives.statusReports.cpi")
                .verify()
                .staysSilent();
    }

    @Test
    void oneRatingIsNoStep() {
        rosy(rated(report(10, Band.RED))).verify().firesOn().examined(0, 1);
    }

    @Test
    void risksWithoutADayOfClosingMayBeClosed() {
        rosy(rated(report(10, Band.GREEN)), overdueRisks(3))
                .unavailable("risks.closedOn")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void aPlanWithoutDurationIsNotAssessable() {
        rosy(rated(report(10, Band.GREEN))
                        .plannedStart(GivenRosyStatus.daysAgo(9))
                        .originalEnd(GivenRosyStatus.daysAgo(9))
                        .plannedEnd(GivenRosyStatus.daysAgo(1)))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void firesOnOneOfTwo() {
        rosy(late(50)).given(other()).verify().firesOn(ROSY).examined(1, 1);
    }

    private static Initiative other() {
        return Initiative.builder("I-2", "Other", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .build();
    }
}
