package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.goals.GivenTerm.PAST;
import static org.alignmentaudit.standard.goals.GivenTerm.given;
import static org.alignmentaudit.standard.goals.GivenTerm.goal;
import static org.alignmentaudit.standard.goals.GivenTerm.objective;
import static org.alignmentaudit.standard.goals.GivenTerm.seen;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

/** SG-03: what is needed, and what a finding says. */
class GoalWithoutEndFindingTest {

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
                .isEqualTo("Grow is active without a due date, and no objective on record for it has one.");
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

    @Test
    void saysNothingOfObjectivesThatNobodyTells() {
        Finding finding = given(goal()).verify().finding();

        assertThat(finding.condition()).isEqualTo("Grow is active without a due date.");
        assertThat(finding.evidence()).isEmpty();
    }

    @Test
    void saysThatThereIsNoObjectiveWhereThatIsKnown() {
        Finding finding = given(goal().standing(false).objectives()).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Grow is active without a due date, and no objective on record for it has one.");
    }
}
