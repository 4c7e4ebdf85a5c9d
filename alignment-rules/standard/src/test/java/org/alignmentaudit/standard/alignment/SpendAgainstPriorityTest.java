package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.alignment.GivenSpending.goal;
import static org.alignmentaudit.standard.alignment.GivenSpending.initiative;
import static org.alignmentaudit.standard.alignment.GivenSpending.ordered;
import static org.alignmentaudit.standard.alignment.GivenSpending.seen;
import static org.alignmentaudit.standard.alignment.GivenSpending.seenOf;
import static org.alignmentaudit.standard.alignment.GivenSpending.spending;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/**
 * AL-04 (a): the order of at least five active goals by the money of a year hardly follows their priorities: a rank
 * correlation below 0.2.
 */
class SpendAgainstPriorityTest {

    /** Priorities 1 to 5 with ranks of spending 5 1 2 4 3 from above: correlation 0.1, and (b) is silent. */
    private static RuleVerifier crossed() {
        return ordered(30, 12, 15, 28, 24);
    }

    @Test
    void firesBelowAFifth() {
        // importance 5 4 3 2 1, ranks of spending 5 1 2 4 3: d = 0 3 1 -2 -2, sum of squares 18, 1 - 108/120 = 0.1
        Finding finding = crossed()
                .supplied("goals.byOperations")
                .verify()
                .firesOn("ORGANIZATION:org")
                .finding();

        assertThat(finding.alternatives()).containsExactly("a");
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.guards())
                .containsExactly(
                        new Guard("by-operations", GuardOutcome.CLEAR),
                        new Guard("links-complete", GuardOutcome.CLEAR),
                        new Guard("spending-complete", GuardOutcome.CLEAR));
    }

    @Test
    void staysSilentAtAFifth() {
        // ranks of spending 5 2 1 4 3: d = 0 2 2 -2 -2, sum of squares 16, 1 - 96/120 = 0.2
        ordered(30, 15, 12, 28, 24).verify().staysSilent();
    }

    @Test
    void firesBelowAnotherCorrelation() {
        ordered(30, 15, 12, 28, 24).with("minCorrelation", 0.21).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void staysSilentAtAnotherCorrelation() {
        crossed().with("minCorrelation", 0.1).verify().staysSilent();
    }

    @Test
    void staysSilentWhenMoneyFollowsPriority() {
        ordered(50, 40, 30, 20, 10).verify().staysSilent();
    }

    @Test
    void staysSilentOnFourGoals() {
        ordered(27, 26, 25, 28).verify().staysSilent(); // (b) is assessed
    }

    @Test
    void firesOnFewerGoalsWhereTheSettingSaysSo() {
        ordered(26, 25, 27, 24)
                .with("minGoals", 4)
                .with("minCorrelation", 0.9)
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void countsGoalsWithoutSpendingAtZero() {
        // G5 without a link; ranks 5 2 3 4 1 against 5 4 3 2 1: d = 0 2 0 -2 0, sum of squares 8, 1 - 48/120 = 0.6
        RuleVerifier given =
                ordered(30, 12, 15, 28).given(goal("G5").priority(5).build()).with("minCorrelation", 0.61);

        assertThat(given.verify().finding().evidence()).contains(seenOf("G5", "goalShare", 0.0, Unit.SHARE));
    }

    @Test
    void leavesOutAGoalThatOperationsDeliverWithoutSpending() {
        ordered(30, 12, 15, 28)
                .given(goal("G5").priority(5).byOperations(true).build())
                .with("minCorrelation", 0.61)
                .verify()
                .staysSilent(); // four goals are left
    }

    @Test
    void leavesOutGoalsThatAreNotActive() {
        ordered(30, 12, 15, 28)
                .given(
                        Goal.builder("OLD", "Old", GoalStatus.DROPPED)
                                .priority(5)
                                .build(),
                        spending("OLD", 24))
                .verify()
                .staysSilent();
    }

    @Test
    void leavesOutGoalsWithoutAPriority() {
        ordered(30, 12, 15, 28)
                .given(goal("FREE").build(), spending("FREE", 24))
                .verify()
                .staysSilent();
    }

    @Test
    void looksBackOneYear() {
        // 365 days ago is out of the window; with it G2 would come second, correlation 0.2 or more
        crossed().given(spending("G2", 90, AS_OF.minusDays(365))).verify().firesOn("ORGANIZATION:org");
        crossed().given(spending("G2", 90, AS_OF.minusDays(364))).verify().staysSilent();
    }

    @Test
    void theYearIsASetting() {
        crossed()
                .given(spending("G2", 90, AS_OF.minusDays(364)))
                .with("windowDays", 364)
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void staysSilentWhereAllGoalsHaveOnePriority() {
        RuleVerifier same = rule("AL-04");
        for (int i = 1; i <= 5; i++) {
            same.given(goal("G" + i).priority(2).build(), spending("G" + i, i));
        }
        same.verify().firesOn().examined(0, 1);
    }

    @Test
    void isLessSureWhereNobodyTellsWhatOperationsDeliver() {
        assertThat(crossed().verify().finding().confidence()).isEqualTo(0.5);
    }

    @Test
    void isLessSureWhereAnActiveInitiativeDoesNotTellItsGoals() {
        Finding finding = crossed()
                .given(initiative("SECRET").spending().build())
                .supplied("goals.byOperations")
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("links-complete", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isLessSureWhereAnActiveInitiativeDoesNotTellItsSpending() {
        Finding finding = crossed()
                .given(initiative("SECRET").goalLinks().build())
                .supplied("goals.byOperations")
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("spending-complete", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isLessSureWhereAnActiveInitiativeTellsOnlyItsPlan() {
        Finding finding = crossed()
                .given(initiative("PLANNED")
                        .goalLinks()
                        .spending(new Spend(AS_OF, Money.of(9), null, null, null, null))
                        .build())
                .supplied("goals.byOperations")
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("spending-complete", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isNotAssessedWithoutData() {
        rule("AL-04").verify().isNotAssessed("goals", "initiatives");
    }

    @Test
    void isNotAssessedWithoutPrioritiesAndHours() {
        rule("AL-04")
                .given(goal("G").build(), spending("G", 10))
                .verify()
                .isNotAssessed("goals.priority", "initiatives.budgets", "initiatives.spending.hours");
    }

    @Test
    void isNotAssessableWhereNothingWasSpent() {
        ordered(0, 0, 0, 0, 0).verify().firesOn().examined(0, 1);
    }

    @Test
    void citesTheSharesOfAllGoals() {
        Finding finding =
                ordered(24, 10, 14, 32, 20).with("maxLastShare", 1).verify().finding();

        // ranks of spending 4 1 2 5 3: d = 1 3 1 -3 -2, sum of squares 24, 1 - 144/120 = -0.2
        assertThat(finding.evidence())
                .containsExactly(
                        seen("goals", 5, Unit.COUNT),
                        seen("correlation", -0.2, Unit.NUMBER),
                        seen("spent", Money.of(100), Unit.MONEY),
                        seenOf("G1", "goalPriority", 1, Unit.COUNT),
                        seenOf("G1", "goalShare", 0.24, Unit.SHARE),
                        seenOf("G2", "goalPriority", 2, Unit.COUNT),
                        seenOf("G2", "goalShare", 0.1, Unit.SHARE),
                        seenOf("G3", "goalPriority", 3, Unit.COUNT),
                        seenOf("G3", "goalShare", 0.14, Unit.SHARE),
                        seenOf("G4", "goalPriority", 4, Unit.COUNT),
                        seenOf("G4", "goalShare", 0.32, Unit.SHARE),
                        seenOf("G5", "goalPriority", 5, Unit.COUNT),
                        seenOf("G5", "goalShare", 0.2, Unit.SHARE));
        assertThat(finding.condition())
                .isEqualTo("The order of 5 goals by their part of the EUR\u00a0100 spent in 365 days hardly follows "
                        + "their priority: the rank correlation of the two is -0.2.");
        assertThat(finding.texts().criterion())
                .isEqualTo("More important goals get more of the money: the rank correlation of priority and spending "
                        + "is at least 0.2.");
    }
}
