package org.alignmentaudit.standard.scenarios;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SC-01: too few futures, or none with a trigger, for a large initiative or a goal of the first rank. */
class NoContingencyTest {

    private static RuleVerifier initiative(int amount, Scenario... scenarios) {
        return rule("SC-01")
                .supplied("scenarios", "scenarios.triggerKpiId")
                .given(scenarios)
                .given(Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .build())
                .given(
                        of("I", InitiativeStatus.ACTIVE, amount),
                        of("J", InitiativeStatus.DONE, 1000),
                        of("X", InitiativeStatus.IDEA, 1000))
                .given(IntStream.range(0, 20)
                        .mapToObj(i -> of("S" + i, InitiativeStatus.PAUSED, (100 - amount) / 20.0))
                        .toArray(Fact[]::new));
    }

    private static Initiative of(String id, InitiativeStatus status, double amount) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, status)
                .budgets(Budget.of(AS_OF.minusDays(9), Money.of(Double.toString(amount)), BudgetReason.INITIAL))
                .build();
    }

    private static Scenario plain(String id, Outlook outlook) {
        return Scenario.builder(id, "I", outlook).build();
    }

    private static Scenario watched(String id) {
        return Scenario.builder(id, "I", Outlook.BASE).triggerKpiId("K").build();
    }

    private static RuleVerifier goal(int priority, Scenario... scenarios) {
        return rule("SC-01")
                .supplied("scenarios", "scenarios.triggerKpiId")
                .given(scenarios)
                .given(Goal.builder("G", "Goal", GoalStatus.ACTIVE)
                        .priority(priority)
                        .build());
    }

    private static Organization firm(int headcount) {
        return Organization.builder("org", "The firm", AS_OF)
                .currency("EUR")
                .headcount(headcount)
                .build();
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesOnATenthOfTheBudgetWithoutTwoFutures() {
        assertThat(alternatives(initiative(10, plain("A", Outlook.BEST)))).containsExactly("a");
        initiative(9, plain("A", Outlook.BEST)).verify().staysSilent();
        assertThat(alternatives(initiative(9).with("minShare", 0.09))).containsExactly("a");
        assertThat(alternatives(
                        initiative(10, plain("A", Outlook.BEST), watched("B")).with("minScenarios", 3)))
                .containsExactly("a");
    }

    @Test
    void firesWhereNoFutureNamesAKpi() {
        assertThat(alternatives(initiative(10, plain("A", Outlook.BEST), plain("B", Outlook.WORST))))
                .containsExactly("b");
        initiative(10, plain("A", Outlook.BEST), watched("B")).verify().staysSilent();
    }

    @Test
    void firesOnGoalsOfTheFirstRank() {
        goal(1).verify().firesOn("GOAL:G");
        goal(2).verify().staysSilent();
        goal(2).with("lowestPriority", 2).verify().firesOn("GOAL:G");
        Scenario[] two = {
            Scenario.builder("A", "G", Outlook.BEST)
                    .subjectType(SubjectType.GOAL)
                    .build(),
            Scenario.builder("B", "G", Outlook.BASE)
                    .subjectType(SubjectType.GOAL)
                    .build()
        };
        assertThat(alternatives(goal(1, two))).containsExactly("d");
    }

    @ParameterizedTest
    @CsvSource({"9, WORST, false", "9, BASE, true", "10, WORST, true"})
    void inASmallFirmTheWorstCaseIsEnough(int headcount, Outlook outlook, boolean fires) {
        Verification verification = initiative(10, plain("A", outlook))
                .given(firm(headcount))
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);

        if (fires) {
            assertThat(verification.finding().guards())
                    .containsExactly(
                            new Guard("small-firm", headcount < 10 ? GuardOutcome.PARTIAL : GuardOutcome.CLEAR));
        }
    }

    @Test
    void anUnknownHeadcountIsNotChecked() {
        Finding finding = initiative(10).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("small-firm", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isNotAssessedWithoutScenarios() {
        rule("SC-01")
                .given(Goal.builder("G", "Goal", GoalStatus.ACTIVE).build())
                .verify()
                .isNotAssessed("scenarios", "initiatives", "goals.priority");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = initiative(10).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo(
                        "Initiative I takes 10\u00a0% of the portfolio budget, and 0 futures thought through for it are on record.");
    }
}
