package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** SG-04: nobody answers for an active goal (a), or it serves no other goal and has no objective (b). */
class GoalWithoutPlaceTest {

    // (a) owner

    @Test
    void firesWithoutAnOwner() {
        assertThat(owned(goal()).verify().firesOn("GOAL:G").finding().alternatives())
                .containsExactly("a");
    }

    @Test
    void staysSilentWithAnOwner() {
        owned(goal().owner("P-1")).verify().staysSilent();
        owned(goal().owner("P-1").ownerActive(true)).verify().staysSilent();
    }

    @Test
    void firesWhenTheOwnerIsNoLongerThere() {
        owned(goal().owner("P-1").ownerActive(false)).verify().firesOn("GOAL:G");
    }

    @Test
    void doesNotUseWhatTheHostDeclaredUnavailable() {
        owned(goal().owner("P-1").ownerActive(false))
                .unavailable("goals.ownerActive")
                .verify()
                .staysSilent();
    }

    // (b) place

    @Test
    void firesWithNeitherParentNorObjective() {
        assertThat(placed(goal().objectives())
                        .verify()
                        .firesOn("GOAL:G")
                        .finding()
                        .alternatives())
                .containsExactly("b");
    }

    @Test
    void staysSilentWithAnObjective() {
        placed(goal().objectives(objective())).verify().staysSilent();
    }

    @Test
    void staysSilentWithAParent() {
        placed(goal().parentId("TOP").objectives()).given(top()).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void leavesAGoalThatOthersServeAlone(GoalStatus status) {
        placed(goal().objectives())
                .given(Goal.builder("PART", "Part", status)
                        .owner("P-1")
                        .parentId("G")
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void doesNotAssessAGoalWhoseObjectivesNobodyTold() {
        rule("SG-04")
                .unavailable("goals.owner")
                .supplied("goals.parentId")
                .given(goal().build(), top())
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    // both

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        Goal goal = Goal.builder("G", "Grow", status).objectives().build();

        rule("SG-04")
                .supplied("goals.owner", "goals.parentId")
                .given(goal)
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void looksAtNoGoalThatIsLongOverdueOrNotStarted() {
        rule("SG-04")
                .supplied("goals.owner", "goals.parentId")
                .given(
                        goal().due(AS_OF.minusDays(31)).objectives().build(),
                        Goal.builder("H", "Hold", GoalStatus.ACTIVE)
                                .start(AS_OF.plusDays(1))
                                .objectives()
                                .build())
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void isNotAssessedWithoutGoals() {
        rule("SG-04").verify().isNotAssessed("goals");
    }

    @Test
    void isNotAssessedWhereNoGoalTellsItsOwnerOrParentOrObjectives() {
        rule("SG-04").given(goal().build()).verify().isNotAssessed("goals.owner", "goals.parentId", "goals.objectives");
    }

    @Test
    void findsNothingWhereThereAreNoGoals() {
        rule("SG-04").supplied("goals").verify().firesOn().examined(0, 0);
    }

    // what it says

    @Test
    void saysThatThereIsNoOwner() {
        Finding finding = owned(goal()).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.9);
        assertThat(finding.guards()).isEmpty();
        assertThat(finding.condition()).isEqualTo("Grow is an active goal, but no owner is on record.");
        assertThat(finding.texts().criterion()).isEqualTo("Every active goal has an owner who is still there.");
    }

    @Test
    void saysThatTheOwnerIsNoLongerThereAndDoesNotName() {
        Finding finding = owned(goal().owner("P-1").ownerActive(false)).verify().finding();

        assertThat(finding.evidence()).containsExactly(seen("ownership", "owner", "LEFT", Unit.WORD));
        assertThat(finding.condition()).isEqualTo("Grow is an active goal, but its owner is no longer there.");
    }

    @Test
    void saysThatTheGoalStandsAlone() {
        Finding finding = placed(goal().objectives()).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("top-of-others", GuardOutcome.CLEAR));
        assertThat(finding.evidence()).containsExactly(seen("objectives", "objectives", 0, Unit.COUNT));
        assertThat(finding.condition())
                .isEqualTo(
                        "Grow is an active goal that serves no other goal, is served by none, and has no objective.");
    }

    private static Evidence seen(String role, String field, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.GOAL, "G"), field, value, unit, null);
    }

    /** A goal of which only the owner is told. */
    private static RuleVerifier owned(GoalBuilder goal) {
        return rule("SG-04").supplied("goals.owner").given(goal.build());
    }

    /** A goal with an owner. */
    private static RuleVerifier placed(GoalBuilder goal) {
        return rule("SG-04").supplied("goals.parentId").given(goal.owner("P-1").build());
    }

    private static GoalBuilder goal() {
        return Goal.builder("G", "Grow", GoalStatus.ACTIVE);
    }

    private static Goal top() {
        return Goal.builder("TOP", "Top", GoalStatus.ACTIVE)
                .owner("P-2")
                .objectives(objective())
                .build();
    }

    private static Objective objective() {
        return new Objective(
                "O", "More", null, null, null, null, Direction.UP, null, null, ObjectiveKind.COMMITTED, null);
    }
}
