package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenSunkCost.HALF_OF_PLAN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.POOR;
import static org.alignmentaudit.standard.bias.GivenSunkCost.RUN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.SINKING;
import static org.alignmentaudit.standard.bias.GivenSunkCost.daysAgo;
import static org.alignmentaudit.standard.bias.GivenSunkCost.decision;
import static org.alignmentaudit.standard.bias.GivenSunkCost.initiative;
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
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-02: a decision since the run of bad status began that changes the course silences the rule; a recovery for 90 days. */
class SunkCostTurnGuardTest {

    private static final Decision LOOKING_BACK = Decision.builder("D-0", DecisionKind.CONTINUE, daysAgo(20))
            .subjectId("I-1")
            .rationale("We have already spent most of it.")
            .build();

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
        firesAsBoth(decided(decision(kind, 20).build()).verify());
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
        firesAsBoth(decided(decision(kind, RUN + 1).build()).verify());
    }

    @Test
    void aRecoveryCountsForNinetyDays() {
        decided(decision(DecisionKind.RECOVERY, 90).build()).verify().staysSilent();
    }

    @Test
    void aRecoveryOfNinetyOneDaysAgoIsTooOld() {
        firesAsBoth(decided(decision(DecisionKind.RECOVERY, 91).build()).verify());
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
        firesAsBoth(decided(decision(DecisionKind.RECOVERY, 90).build())
                .with("recoveryDays", 89)
                .verify());
    }

    @Test
    void aRecoveryBeforeTheRunDoesNotSilence() {
        firesAsBoth(sunkCost(
                        rated(red(60), red(10)).spending(HALF_OF_PLAN).forecasts(POOR),
                        decision(DecisionKind.RECOVERY, 61).build(),
                        LOOKING_BACK)
                .verify());
    }

    @Test
    void aChangeOfCourseAfterTheAsOfDateHasNoEffect() {
        firesAsBoth(decided(decision(DecisionKind.STOP, -1).build()).verify());
    }

    @Test
    void aChangeOfCourseOfAnotherInitiativeDoesNotSilence() {
        Decision onAnother = Decision.builder("D-1", DecisionKind.STOP, daysAgo(20))
                .subjectId("I-2")
                .build();
        firesAsBoth(decided(initiative("I-2", InitiativeStatus.ACTIVE).build(), onAnother)
                .verify());
    }

    @Test
    void aChangeOfCourseOfAGoalWithTheSameIdDoesNotSilence() {
        Decision onTheGoal =
                decision(DecisionKind.STOP, 20).subjectType(SubjectType.GOAL).build();
        firesAsBoth(
                decided(Goal.builder("I-1", "Shorter queues", GoalStatus.ACTIVE).build(), onTheGoal)
                        .verify());
    }

    @Test
    void theGuardsAreClearWhereThereAreNoDecisions() {
        Finding finding = undecided().supplied("decisions").verify().finding();

        assertThat(finding.guards())
                .containsExactly(
                        clear("course-changed"), clear("exit-cost"), clear("recovery-plan"), clear("regulatory"));
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void theGuardsAreNotCheckedWhereNobodySuppliedDecisions() {
        Finding finding = undecided().verify().finding();

        assertThat(finding.guards()).contains(notChecked("course-changed"), notChecked("recovery-plan"));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void theGuardsAreNotCheckedWhereDecisionsAreDeclaredUnavailable() {
        Finding finding = undecided().unavailable("decisions").verify().finding();

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
    private static RuleVerifier undecided() {
        return sunkCost(notWorthFinishing()).supplied("initiatives.regulatory", "initiatives.forecasts.exitCost");
    }

    /** Both alternatives are at stake. */
    private static RuleVerifier decided(Fact... more) {
        return sunkCost(notWorthFinishing(), more).given(LOOKING_BACK);
    }

    /** Alternative b looks at decisions as a does. */
    private static void firesAsBoth(Verification verification) {
        assertThat(verification.firesOn(SINKING).finding().alternatives()).containsExactly("a", "b");
    }
}
