package org.alignmentaudit.standard.mitigation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MT-06: an action past its day (a), or a finding that is there again (b). */
class UnfollowedMitigationTest {

    private static Action action(
            String id, String goal, ActionState state, @Nullable LocalDate due, @Nullable LocalDate closedOn) {
        return new Action(id, "SG-04", SubjectType.GOAL, goal, state, due, closedOn);
    }

    private static RuleVerifier due(ActionState state, int daysAgo) {
        return goals().given(action("A", "G", state, AS_OF.minusDays(daysAgo), null));
    }

    /** SG-04 finds that nobody answers for G. */
    private static RuleVerifier goals() {
        return rule("MT-06")
                .beside("SG-04")
                .supplied("goals.owner", "goals.parentId")
                .given(Goal.builder("G", "More bread", GoalStatus.ACTIVE).build())
                .given(Goal.builder("H", "Less waste", GoalStatus.ACTIVE)
                        .owner("p-1")
                        .ownerActive(true)
                        .build());
    }

    private static RuleVerifier closed(ActionState state, String goal, int daysAgo) {
        return goals().given(action("A", goal, state, null, AS_OF.minusDays(daysAgo)));
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesOnAnActionMoreThan30DaysPastItsDay() {
        assertThat(alternatives(due(ActionState.ACCEPTED, 31))).containsExactly("a");
        due(ActionState.ACCEPTED, 30).verify().staysSilent();
        assertThat(alternatives(due(ActionState.ACCEPTED, 30).with("graceDays", 29)))
                .containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(names = "ACCEPTED", mode = EnumSource.Mode.EXCLUDE)
    void whatNobodyAcceptedOrWhatIsOverIsNotOverdue(ActionState state) {
        due(state, 99).verify().staysSilent();
    }

    @Test
    void firesOnAFindingThatIsThereAgain() {
        assertThat(alternatives(closed(ActionState.CLOSED, "G", 1))).containsExactly("b");
        closed(ActionState.CLOSED, "G", 0).verify().staysSilent();
        closed(ActionState.CLOSED, "G", 1).with("settleDays", 1).verify().staysSilent();
        closed(ActionState.CLOSED, "H", 9).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void whatWasNotClosedIsNotThereAgain(ActionState state) {
        closed(state, "G", 9).verify().staysSilent();
    }

    @Test
    void aFindingOfAnotherRuleIsAnother() {
        goals().given(new Action("A", "SG-03", SubjectType.GOAL, "H", ActionState.CLOSED, null, AS_OF.minusDays(9)))
                .supplied("goals.due", "goals.standing")
                .beside("SG-03")
                .verify()
                .firesOn("ORGANIZATION:org");
        goals().given(new Action("A", "SG-02", SubjectType.GOAL, "G", ActionState.CLOSED, null, AS_OF.minusDays(9)))
                .verify()
                .staysSilent();
    }

    @Test
    void aClosingAfterTheAuditHasNotHappened() {
        goals().given(
                        action("A", "G", ActionState.CLOSED, null, AS_OF.plusDays(1)),
                        action("B", "H", ActionState.CLOSED, null, AS_OF.minusDays(9)))
                .verify()
                .staysSilent();
    }

    @Test
    void isNotAssessedWithoutDays() {
        goals().given(action("A", "G", ActionState.OPEN, null, null))
                .verify()
                .isNotAssessed("actions.due", "actions.closedOn");
        rule("MT-06").verify().isNotAssessed("actions");
    }

    @Test
    void withoutAnyActionNothingIsLeftUndone() {
        rule("MT-06").supplied("actions").verify().staysSilent();
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = due(ActionState.ACCEPTED, 40)
                .given(action("B", "H", ActionState.ACCEPTED, AS_OF.minusDays(50), null))
                .given(action("C", "G", ActionState.CLOSED, null, AS_OF.minusDays(60)))
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.8);
        assertThat(finding.condition())
                .isEqualTo("2 actions on findings are past their day by more than 30 days, the longest by 50 days. 1"
                        + " finding that was closed is there again; the first was closed on May 1, 2026.");
        assertThat(finding.evidence())
                .extracting(evidence -> evidence.role() + " " + evidence.value() + " "
                        + evidence.fact().id())
                .contains("overdueAction A (SG-04) G", "overdueAction B (SG-04) H", "settledAction C (SG-04) G");
    }
}
