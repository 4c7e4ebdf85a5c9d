package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.verifier.RuleVerifier.AS_OF;
import static org.alignmentaudit.standard.verifier.RuleVerifier.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.standard.verifier.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** SG-03: an active goal has no day by which it should be met (a), or is called active long after that day (b). */
class GoalWithoutEndTest {

    private static final LocalDate PAST = AS_OF.minusDays(31);

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

    // data

    @Test
    void isNotAssessedWithoutGoals() {
        rule("SG-03").verify().isNotAssessed("goals");
    }

    @Test
    void isNotAssessedWhereNoGoalTellsADueDate() {
        rule("SG-03").given(goal().build()).verify().isNotAssessed("goals.due");
    }

    @Test
    void isNotAssessedWhenDueDatesAreUnavailable() {
        given(goal().due(PAST)).unavailable("goals.due").verify().isNotAssessed("goals.due");
    }

    @Test
    void findsNothingWhereThereAreNoGoals() {
        rule("SG-03").supplied("goals").verify().firesOn().examined(0, 0);
    }

    // what it says

    @Test
    void saysThatThereIsNoDueDate() {
        Finding finding = given(goal().standing(false).objectives(objective("O", null)))
                .supplied("goals.objectives.due")
                .verify()
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.9);
        assertThat(finding.guards())
                .containsExactly(
                        new Guard("dated-objective", GuardOutcome.CLEAR),
                        new Guard("standing-goal", GuardOutcome.CLEAR));
        assertThat(finding.evidence())
                .containsExactly(
                        seen("standing", "standing", false, Unit.YES_NO, null),
                        seen("objectives", "objectives", 1, Unit.COUNT, null));
        assertThat(finding.condition())
                .isEqualTo("Grow is active, and neither it nor one of its 1 objective says by when it should be met.");
    }

    @Test
    void saysForHowLongItIsOverdue() {
        Finding finding = given(goal().due(PAST).standing(false)).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("standing-goal", GuardOutcome.CLEAR));
        assertThat(finding.evidence())
                .containsExactly(
                        seen("due", "due", PAST, Unit.DATE, PAST), seen("overdue", "due", 31L, Unit.DAYS, PAST));
        assertThat(finding.condition())
                .isEqualTo("Grow was due on May 30, 2026 and is still called active 31 days later.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Within 30 days after its due date a goal is closed with its result or gets a new date.");
    }

    private static @Nullable GuardOutcome guard(RuleVerifier verifier) {
        return verifier.verify().firesOn("GOAL:G").finding().guards().stream()
                .filter(guard -> guard.name().equals("standing-goal"))
                .map(Guard::outcome)
                .findFirst()
                .orElse(null);
    }

    private static Evidence seen(String role, String field, Object value, Unit unit, @Nullable LocalDate date) {
        return new Evidence(role, new FactRef(FactType.GOAL, "G"), field, value, unit, date);
    }

    private static RuleVerifier given(GoalBuilder goal) {
        return rule("SG-03").supplied("goals.due").given(goal.build());
    }

    private static GoalBuilder goal() {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE);
    }

    private static GoalBuilder other() {
        return Goal.builder("H", "Hold", GoalStatus.ACTIVE).due(AS_OF);
    }

    private static Objective objective(String id, @Nullable LocalDate due) {
        return new Objective(
                id, "More", null, null, null, null, Direction.UP, null, due, ObjectiveKind.COMMITTED, null);
    }
}
