package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** SG-01: no active goal looks a year ahead (a), only old drafts (b), or only goals for the next year (c). */
class UndocumentedStrategyTest {

    private static final String THE_FIRM = "ORGANIZATION:org";

    // (a) nothing looks ahead

    @Test
    void firesWhereThereIsNoGoal() {
        assertThat(alternatives(rule("SG-01").supplied("goals"))).containsExactly("a");
    }

    @Test
    void staysSilentWithAGoalThatIsDueInAYearOrLater() {
        given(active("G").due(AS_OF.plusDays(366)), active("H").due(AS_OF)).staysSilent();
    }

    @Test
    void firesWhenTheLastGoalIsDueADayEarlier() {
        assertThat(alternatives(verifier(active("G").due(AS_OF.plusDays(364))))).containsExactly("a", "c");
    }

    @Test
    void staysSilentWithAStandingGoal() {
        given(active("G").standing(true)).staysSilent();
        given(active("G").standing(true).due(AS_OF.plusDays(10))).staysSilent();
    }

    @Test
    void firesWhenTheGoalIsNotStanding() {
        assertThat(alternatives(verifier(active("G").standing(false).due(AS_OF))))
                .containsExactly("a", "c");
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void firesWhenTheGoalIsNotActive(GoalStatus status) {
        assertThat(alternatives(verifier(Goal.builder("G", "Grow", status).due(AS_OF.plusDays(900)))))
                .containsExactly("a");
    }

    @Test
    void cannotTellWhereAnActiveGoalHasNoEnd() {
        given(active("G"), active("H").due(AS_OF)).firesOn().examined(1, 0);
        verifier(active("G")).unavailable("goals.due").verify().firesOn().examined(0, 1);
    }

    @Test
    void knowsTheHorizonOfOneGoalWhereAnotherHasNoEnd() {
        given(active("G"), active("H").due(AS_OF.plusDays(365))).staysSilent();
    }

    @Test
    void theHorizonIsASetting() {
        verifier(active("G").due(AS_OF.plusDays(200)))
                .with("horizonDays", 199)
                .verify()
                .staysSilent();
        assertThat(alternatives(verifier(active("G").due(AS_OF.plusDays(200))).with("horizonDays", 201)))
                .containsExactly("a", "c");
    }

    // (b) only drafts

    @Test
    void firesWhenAllGoalsAreOldDrafts() {
        assertThat(alternatives(verifier(draft("G", 61), draft("H", 900)))).containsExactly("a", "b");
    }

    @Test
    void leavesADraftOfSixtyDaysAlone() {
        assertThat(alternatives(verifier(draft("G", 60), draft("H", 900)))).containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "DRAFT")
    void leavesDraftsBesideOtherGoalsAlone(GoalStatus status) {
        assertThat(alternatives(verifier(
                        draft("G", 61), Goal.builder("H", "Hold", status).due(AS_OF.plusDays(10)))))
                .contains("a")
                .doesNotContain("b");
    }

    @Test
    void leavesADraftWithoutAStartAlone() {
        assertThat(alternatives(verifier(draft("G", 61), Goal.builder("H", "Hold", GoalStatus.DRAFT))))
                .containsExactly("a");
    }

    @Test
    void theAgeOfADraftIsASetting() {
        assertThat(alternatives(verifier(draft("G", 60)).with("draftDays", 59))).containsExactly("a", "b");
        assertThat(alternatives(verifier(draft("G", 61)).with("draftDays", 61))).containsExactly("a");
    }

    // (c) nothing beyond the year

    @Test
    void firesWhenTheLastGoalIsDueInExactlyAYear() {
        assertThat(alternatives(verifier(
                        active("G").due(AS_OF.plusDays(365)), active("H").due(AS_OF))))
                .containsExactly("c");
    }

    @Test
    void staysSilentADayLater() {
        given(active("G").due(AS_OF.plusDays(366)), active("H").due(AS_OF)).staysSilent();
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn(THE_FIRM).finding().alternatives();
    }

    private static Verification given(GoalBuilder... goals) {
        return verifier(goals).verify();
    }

    private static RuleVerifier verifier(GoalBuilder... goals) {
        RuleVerifier verifier = rule("SG-01");
        for (GoalBuilder goal : goals) {
            verifier.given(goal.build());
        }
        return verifier;
    }

    private static GoalBuilder active(String id) {
        return Goal.builder(id, "Goal " + id, GoalStatus.ACTIVE);
    }

    private static GoalBuilder draft(String id, int age) {
        return Goal.builder(id, "Goal " + id, GoalStatus.DRAFT).start(AS_OF.minusDays(age));
    }
}
