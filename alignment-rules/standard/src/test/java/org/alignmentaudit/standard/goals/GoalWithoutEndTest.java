package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.goals.GivenTerm.PAST;
import static org.alignmentaudit.standard.goals.GivenTerm.given;
import static org.alignmentaudit.standard.goals.GivenTerm.goal;
import static org.alignmentaudit.standard.goals.GivenTerm.guard;
import static org.alignmentaudit.standard.goals.GivenTerm.objective;
import static org.alignmentaudit.standard.goals.GivenTerm.other;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** SG-03: an active goal has no day by which it should be met (a), or is called active long after that day (b). */
class GoalWithoutEndTest {

    // (a) no due date

    @Test
    void firesWithoutADueDate() {
        assertThat(given(goal()).verify().firesOn("GOAL:G").finding().alternatives())
                .containsExactly("a");
    }

    @Test
    void staysSilentWithADueDate() {
        given(goal().due(AS_OF)).verify().staysSilent();
    }

    @Test
    void staysSilentWhenAnObjectiveHasADueDate() {
        given(goal().objectives(objective("O", null), objective("P", AS_OF)))
                .verify()
                .staysSilent();
    }

    @Test
    void firesWhenNoObjectiveHasADueDate() {
        given(goal().objectives(objective("O", null))).verify().firesOn("GOAL:G");
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        rule("SG-03")
                .supplied("goals.due")
                .given(
                        Goal.builder("G", "Grow", status).build(),
                        Goal.builder("H", "Hold", status).due(PAST).build())
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void doesNotAskAGoalThatStartsTomorrowForItsEnd() {
        given(goal().start(AS_OF.plusDays(1))).verify().staysSilent();
    }

    // (b) past its due date

    @Test
    void firesThirtyOneDaysAfterItWasDue() {
        assertThat(given(goal().due(PAST)).verify().firesOn("GOAL:G").finding().alternatives())
                .containsExactly("b");
    }

    @Test
    void staysSilentThirtyDaysAfterItWasDue() {
        given(goal().due(PAST.plusDays(1))).verify().staysSilent();
    }

    @Test
    void theGracePeriodIsASetting() {
        given(goal().due(PAST)).with("graceDays", 31).verify().staysSilent();
        given(goal().due(PAST.plusDays(1))).with("graceDays", 29).verify().firesOn("GOAL:G");
    }

    @Test
    void laterObjectivesDoNotMoveTheDueDateOfAGoal() {
        given(goal().due(PAST).objectives(objective("O", AS_OF.plusDays(9))))
                .verify()
                .firesOn("GOAL:G");
    }

    // standing goals

    @Test
    void leavesAStandingGoalWithADayOfReviewAlone() {
        given(goal().standing(true).reviewOn(PAST)).verify().staysSilent();
        given(goal().standing(true).reviewOn(PAST).due(PAST)).verify().staysSilent();
    }

    @Test
    void aDayOfReviewAloneIsNotEnough() {
        assertThat(guard(given(goal().standing(false).reviewOn(PAST)))).isEqualTo(GuardOutcome.CLEAR);
        assertThat(guard(given(goal().standing(false).reviewOn(PAST).due(PAST))))
                .isEqualTo(GuardOutcome.CLEAR);
    }

    @Test
    void aStandingGoalWithoutADayOfReviewIsExplainedInPart() {
        assertThat(guard(given(goal().standing(true)).supplied("goals.reviewOn")))
                .isEqualTo(GuardOutcome.PARTIAL);
        assertThat(guard(given(goal().standing(true).due(PAST)).supplied("goals.reviewOn")))
                .isEqualTo(GuardOutcome.PARTIAL);
    }

    @Test
    void saysThatNobodyToldWhetherAStandingGoalIsReviewed() {
        assertThat(guard(given(goal().standing(true)))).isEqualTo(GuardOutcome.NOT_CHECKED);
        assertThat(guard(given(goal().standing(true).due(PAST)))).isEqualTo(GuardOutcome.NOT_CHECKED);
    }

    @Test
    void saysThatNobodyToldWhetherGoalsStand() {
        assertThat(guard(given(goal()))).isEqualTo(GuardOutcome.NOT_CHECKED);
        assertThat(guard(given(goal().due(PAST)))).isEqualTo(GuardOutcome.NOT_CHECKED);
    }

    @Test
    void saysThatNobodyToldTheObjectives() {
        assertThat(given(goal().standing(false)).verify().finding().guards())
                .contains(new Guard("dated-objective", GuardOutcome.NOT_CHECKED));
        assertThat(given(goal())
                        .given(other().objectives(objective("O", AS_OF)).build())
                        .verify()
                        .finding()
                        .guards())
                .contains(new Guard("dated-objective", GuardOutcome.NOT_CHECKED));
    }
}
