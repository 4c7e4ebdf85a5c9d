package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenSunkCost.HALF_OF_PLAN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.POOR;
import static org.alignmentaudit.standard.bias.GivenSunkCost.RUN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.SINKING;
import static org.alignmentaudit.standard.bias.GivenSunkCost.daysAgo;
import static org.alignmentaudit.standard.bias.GivenSunkCost.decision;
import static org.alignmentaudit.standard.bias.GivenSunkCost.initiative;
import static org.alignmentaudit.standard.bias.GivenSunkCost.lookingBack;
import static org.alignmentaudit.standard.bias.GivenSunkCost.notWorthFinishing;
import static org.alignmentaudit.standard.bias.GivenSunkCost.rated;
import static org.alignmentaudit.standard.bias.GivenSunkCost.red;
import static org.alignmentaudit.standard.bias.GivenSunkCost.sunkCost;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.standard.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-02: a decision since the run of bad status began that changes the course silences the rule; a recovery for 90 days. */
class SunkCostTurnGuardTest {

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"STOP", "PAUSE", "RESCOPE", "RECOVERY"})
    void aChangeOfCourseSilences(DecisionKind kind) {
        decided(decision(kind, 20).build()).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STOP", "PAUSE", "RESCOPE", "RECOVERY"})
    void anyOtherDecisionDoesNotSilence(DecisionKind kind) {
        decided(decision(kind, 20).build()).verify().firesOn(SINKING);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"STOP", "PAUSE", "RESCOPE"})
    void aChangeOfCourseOnTheFirstDayOfTheRunSilences(DecisionKind kind) {
        decided(decision(kind, RUN).build()).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"STOP", "PAUSE", "RESCOPE"})
    void aChangeOfCourseBeforeTheRunDoesNotSilence(DecisionKind kind) {
        decided(decision(kind, RUN + 1).build()).verify().firesOn(SINKING);
    }

    @Test
    void aRecoveryCountsForNinetyDays() {
        decided(decision(DecisionKind.RECOVERY, 90).build()).verify().staysSilent();
    }

    @Test
    void aRecoveryOfNinetyOneDaysAgoIsTooOld() {
        decided(decision(DecisionKind.RECOVERY, 91).build()).verify().firesOn(SINKING);
    }

    @Test
    void theTenantMayLetARecoveryCountLonger() {
        decided(decision(DecisionKind.RECOVERY, 91).build())
                .with("recoveryDays", 91)
                .verify()
                .staysSilent();
    }

    @Test
    void theTenantMayLetARecoveryCountForLess() {
        decided(decision(DecisionKind.RECOVERY, 90).build())
                .with("recoveryDays", 89)
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void aRecoveryBeforeTheRunDoesNotSilence() {
        sunkCost(
                        rated(red(60), red(10)).spending(HALF_OF_PLAN).forecasts(POOR),
                        decision(DecisionKind.RECOVERY, 61).build())
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void aChangeOfCourseAfterTheAsOfDateHasNoEffect() {
        decided(decision(DecisionKind.STOP, -1).build()).verify().firesOn(SINKING);
    }

    @Test
    void aChangeOfCourseOfAnotherInitiativeDoesNotSilence() {
        Decision onAnother = Decision.builder("D-1", DecisionKind.STOP, daysAgo(20))
                .subjectId("I-2")
                .build();
        decided(initiative("I-2", InitiativeStatus.ACTIVE).build(), onAnother)
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void aChangeOfCourseOfAGoalWithTheSameIdDoesNotSilence() {
        Decision onTheGoal =
                decision(DecisionKind.STOP, 20).subjectType(SubjectType.GOAL).build();
        decided(Goal.builder("I-1", "Shorter queues", GoalStatus.ACTIVE).build(), onTheGoal)
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void aChangeOfCourseSilencesAReasoningThatLooksBack() {
        Decision stop = Decision.builder("D-2", DecisionKind.STOP, daysAgo(15))
                .subjectId("I-1")
                .build();
        decided(lookingBack(20), stop).verify().staysSilent();
    }

    @Test
    void anOutdatedRecoveryDoesNotSilenceAReasoningThatLooksBack() {
        Decision recovery = Decision.builder("D-2", DecisionKind.RECOVERY, daysAgo(91))
                .subjectId("I-1")
                .build();
        Finding finding = decided(lookingBack(20), recovery).verify().finding();

        assertThat(finding.alternatives()).containsExactly("a", "b");
    }

    @Test
    void theTenantsRecoveryDaysHoldForAReasoningThatLooksBack() {
        Decision recovery = Decision.builder("D-2", DecisionKind.RECOVERY, daysAgo(91))
                .subjectId("I-1")
                .build();
        decided(lookingBack(20), recovery).with("recoveryDays", 91).verify().staysSilent();
    }

    @Test
    void theGuardsAreClearWhereThereAreNoDecisions() {
        Finding finding = decided().supplied("decisions").verify().finding();

        assertThat(finding.guards())
                .containsExactly(
                        clear("course-changed"), clear("exit-cost"), clear("recovery-plan"), clear("regulatory"));
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void theGuardsAreNotCheckedWhereNobodySuppliedDecisions() {
        Finding finding = decided().verify().finding();

        assertThat(finding.guards()).contains(notChecked("course-changed"), notChecked("recovery-plan"));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void theGuardsAreNotCheckedWhereDecisionsAreDeclaredUnavailable() {
        Finding finding = decided().unavailable("decisions").verify().finding();

        assertThat(finding.guards()).contains(notChecked("course-changed"), notChecked("recovery-plan"));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    private static Guard clear(String name) {
        return new Guard(name, GuardOutcome.CLEAR);
    }

    private static Guard notChecked(String name) {
        return new Guard(name, GuardOutcome.NOT_CHECKED);
    }

    /** All other guards are clear. */
    private static RuleVerifier decided(Fact... more) {
        return sunkCost(notWorthFinishing(), more).supplied("initiatives.regulatory", "initiatives.forecasts.exitCost");
    }
}
