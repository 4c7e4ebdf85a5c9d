package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.alignment.GivenSpending.goal;
import static org.alignmentaudit.standard.alignment.GivenSpending.ordered;
import static org.alignmentaudit.standard.alignment.GivenSpending.seen;
import static org.alignmentaudit.standard.alignment.GivenSpending.spending;
import static org.alignmentaudit.standard.alignment.GivenSpending.working;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AL-04 (b): goals of priority 1 get less than 25 % of the money while those of the last priority get more than 25 %. */
class SpendAgainstPriorityEndsTest {

    @ParameterizedTest
    @CsvSource({"24, 50, 26, true", "25, 49, 26, false", "24, 51, 25, false", "40, 20, 40, false", "10, 80, 10, false"})
    void firesWhereTheFirstGetLittleAndTheLastMuch(int first, int middle, int last, boolean fires) {
        ordered(first, middle, last).verify().firesOn(fires ? new String[] {"ORGANIZATION:org"} : new String[0]);
    }

    @ParameterizedTest
    @CsvSource({"29, 30, 41, true", "30, 29, 41, false", "29, 31, 40, false"})
    void bothSharesAreSettings(int first, int middle, int last, boolean fires) {
        ordered(first, middle, last)
                .with("minFirstShare", 0.3)
                .with("maxLastShare", 0.4)
                .verify()
                .firesOn(fires ? new String[] {"ORGANIZATION:org"} : new String[0]);
    }

    @Test
    void addsUpGoalsOfOnePriority() {
        ordered(20, 49, 26)
                .given(goal("TOO").priority(1).build(), spending("TOO", 5))
                .verify()
                .staysSilent();
        ordered(20, 70, 20)
                .given(goal("TOO").priority(3).build(), spending("TOO", 19))
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void countsTheMoneyOfGoalsWithoutAPriorityAndIsLessSure() {
        Finding finding = ordered(20, 0, 30)
                .given(goal("FREE").build(), spending("FREE", 50))
                .supplied("goals.byOperations")
                .verify()
                .finding();

        assertThat(finding.evidence()).contains(seen("firstShare", 0.2, Unit.SHARE));
        assertThat(finding.guards()).contains(new Guard("priorities-complete", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isLessSureWhereAnActiveInitiativeTellsOnlyItsHours() {
        Finding finding = ordered(10, 30, 60)
                .given(working("G1", 8, 5))
                .supplied("goals.byOperations")
                .verify()
                .finding();

        assertThat(finding.alternatives()).contains("b");
        assertThat(finding.guards()).contains(new Guard("spending-complete", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isNotAssessableWithoutAGoalOfTheFirstPriority() {
        rule("AL-04")
                .given(goal("A").priority(2).build(), spending("A", 10))
                .given(goal("B").priority(4).build(), spending("B", 90))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessableWhereOnlyOperationsDeliverTheFirstPriority() {
        rule("AL-04")
                .given(goal("A").priority(1).byOperations(true).build())
                .given(goal("B").priority(4).build(), spending("B", 90))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void citesBothShares() {
        Finding finding =
                ordered(10, 30, 60).supplied("goals.byOperations").verify().finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.evidence())
                .containsExactly(
                        seen("firstShare", 0.1, Unit.SHARE),
                        seen("lowestPriority", 3, Unit.COUNT),
                        seen("lastShare", 0.6, Unit.SHARE),
                        seen("spent", Money.of(100), Unit.MONEY));
        assertThat(finding.guards())
                .containsExactly(
                        new Guard("by-operations", GuardOutcome.CLEAR),
                        new Guard("links-complete", GuardOutcome.CLEAR),
                        new Guard("priorities-complete", GuardOutcome.CLEAR),
                        new Guard("spending-complete", GuardOutcome.CLEAR));
        assertThat(finding.condition())
                .isEqualTo(
                        "Of the EUR\u00a0100 spent on active goals in 365 days, goals of the first priority got 10\u00a0% "
                                + "and those of priority 3, the last in use, 60\u00a0%.");
        assertThat(finding.texts().criterion())
                .isEqualTo(
                        "While goals of the last priority get more than 25\u00a0% of the money, those of the first get "
                                + "at least 25\u00a0%.");
    }

    @Test
    void mergesWithTheOrderOfAllGoals() {
        assertThat(ordered(10, 15, 20, 25, 30).verify().finding().alternatives())
                .containsExactly("a", "b");
    }
}
