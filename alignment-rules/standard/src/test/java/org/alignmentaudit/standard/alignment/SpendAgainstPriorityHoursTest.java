package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.alignment.GivenSpending.goal;
import static org.alignmentaudit.standard.alignment.GivenSpending.initiative;
import static org.alignmentaudit.standard.alignment.GivenSpending.seenOf;
import static org.alignmentaudit.standard.alignment.GivenSpending.working;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AL-04 (c): a goal's share of the hours of a year and its share of the portfolio budget differ by more than 20 points. */
class SpendAgainstPriorityHoursTest {

    /** Goals A and B without priorities, with these hours of 100 and this much of a portfolio budget of 100. */
    private static RuleVerifier worked(double hours, int budget) {
        return rule("AL-04")
                .given(goal("A").build(), goal("B").build())
                .given(working("A", hours, budget), working("B", 100 - hours, 100 - budget));
    }

    @ParameterizedTest
    @CsvSource({"71, 50, true", "70, 50, false", "90, 70, false", "70, 90, false", "69.9, 90, true"})
    void firesWhereTheSharesDifferByMoreThanTwentyPoints(double hours, int budget, boolean fires) {
        worked(hours, budget).verify().firesOn(fires ? new String[] {"ORGANIZATION:org"} : new String[0]);
    }

    @ParameterizedTest
    @CsvSource({"61, 50, true", "60, 50, false"})
    void theDifferenceIsASetting(double hours, int budget, boolean fires) {
        worked(hours, budget)
                .with("maxHoursGap", 0.1)
                .verify()
                .firesOn(fires ? new String[] {"ORGANIZATION:org"} : new String[0]);
    }

    @Test
    void looksBackOneYear() {
        Spend longAgo = new Spend(AS_OF.minusDays(365), null, null, null, 900.0, null);
        Spend inTime = new Spend(AS_OF.minusDays(364), null, null, null, 900.0, null);

        worked(50, 50).given(more(longAgo)).verify().staysSilent();
        worked(50, 50).given(more(inTime)).verify().firesOn("ORGANIZATION:org");
        worked(50, 50).given(more(inTime)).with("windowDays", 364).verify().staysSilent();
    }

    private static Initiative more(Spend spend) {
        return initiative("MORE").goalLinks(GoalLink.to("A")).spending(spend).build();
    }

    @Test
    void isNotAssessedWithoutHours() {
        rule("AL-04")
                .given(goal("A").build(), working("A", 0, 10))
                .supplied("goals.priority", "initiatives.spending.actual")
                .unavailable("initiatives.spending.hours")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isLessSureWhereABudgetHasNoHours() {
        Finding finding = rule("AL-04")
                .given(goal("A").build(), goal("B").build())
                .given(working("A", 10, 50), working("B", 0, 50))
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("hours-complete", GuardOutcome.NOT_CHECKED),
                        new Guard("links-complete", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void citesTheGoalWithTheWidestGap() {
        Finding finding = worked(75, 50).verify().finding();

        assertThat(finding.alternatives()).containsExactly("c");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.guards())
                .containsExactly(
                        new Guard("hours-complete", GuardOutcome.CLEAR),
                        new Guard("links-complete", GuardOutcome.CLEAR));
        assertThat(finding.evidence())
                .containsExactly(
                        seenOf("A", "goal", "Goal A", Unit.TEXT),
                        seenOf("A", "hoursShare", 0.75, Unit.SHARE),
                        seenOf("A", "budgetShare", 0.5, Unit.SHARE));
        assertThat(finding.condition())
                .isEqualTo("Goal A gets 75\u00a0% of the hours of 365 days and 50\u00a0% of the portfolio budget.");
        assertThat(finding.texts().criterion())
                .isEqualTo("No goal's shares of hours and of budget lie more than 20\u00a0% of the whole apart.");
    }
}
