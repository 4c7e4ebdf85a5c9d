package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-10: cancelled initiatives did no worse than kept ones (a), or budget went from green to red (b). */
class CancelledWinnersTest {

    private static InitiativeBuilder work(String id, InitiativeStatus status, double cpi) {
        return Initiative.builder(id, "Work " + id, InitiativeType.PROJECT, status)
                .statusReports(new StatusReport(
                        AS_OF.minusDays(9), Band.AMBER, RatingScale.FIVE, null, cpi, null, null, null, null, null));
    }

    /** So many initiatives of this index, linked to the goal G. */
    private static RuleVerifier add(RuleVerifier verifier, int number, InitiativeStatus status, double cpi) {
        for (int i = 0; i < number; i++) {
            verifier.given(work(status + "-" + i, status, cpi)
                    .goalLinks(GoalLink.to("G"))
                    .build());
        }
        return verifier;
    }

    private static RuleVerifier goal(GoalStatus status) {
        return rule("CB-10").given(Goal.builder("G", "More bread", status).build());
    }

    private static RuleVerifier given(int cancelled, double cancelledCpi, int kept, double keptCpi) {
        RuleVerifier verifier = goal(GoalStatus.ACTIVE);
        add(verifier, cancelled, InitiativeStatus.CANCELLED, cancelledCpi);
        return add(verifier, kept, InitiativeStatus.ACTIVE, keptCpi);
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesWhereTheCancelledDidAtLeastAsWell() {
        assertThat(alternatives(given(5, 0.9, 5, 0.9))).containsExactly("a");
        assertThat(alternatives(given(5, 0.91, 5, 0.9))).containsExactly("a");
        given(5, 0.89, 5, 0.9).verify().staysSilent();
    }

    @Test
    void needsFiveOfEach() {
        given(4, 0.9, 5, 0.9).verify().firesOn().examined(0, 1);
        given(5, 0.9, 4, 0.9).verify().firesOn().examined(0, 1);
        assertThat(alternatives(given(4, 0.9, 4, 0.9).with("minInitiatives", 4)))
                .containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "PAUSED", "DONE"})
    void whatIsActivePausedOrDoneIsKept(InitiativeStatus status) {
        RuleVerifier verifier = add(goal(GoalStatus.ACTIVE), 5, InitiativeStatus.CANCELLED, 0.9);

        add(verifier, 5, status, 0.9).verify().firesOn("ORGANIZATION:org");
    }

    @ParameterizedTest
    @EnumSource(names = {"IDEA", "APPROVED"})
    void whatHasNotStartedIsNot(InitiativeStatus status) {
        RuleVerifier verifier = add(goal(GoalStatus.ACTIVE), 5, InitiativeStatus.CANCELLED, 0.9);

        add(verifier, 5, status, 0.9).verify().firesOn().examined(0, 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DROPPED", "SUPERSEDED"})
    void anExitFromAGoalIsNoCancellation(GoalStatus status) {
        RuleVerifier verifier = given(5, 0.9, 5, 0.9)
                .given(Goal.builder("X", "Old shop", status).build());
        verifier.given(work("E", InitiativeStatus.CANCELLED, 9)
                .goalLinks(GoalLink.to("X"))
                .build());

        Finding finding = verifier.verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("strategic-exit", GuardOutcome.PARTIAL));
        assertThat(finding.condition()).contains("The 5 initiatives");
    }

    @Test
    void anExitOfOneOfFiveLeavesTooFew() {
        RuleVerifier verifier = add(goal(GoalStatus.DROPPED), 5, InitiativeStatus.CANCELLED, 0.9);

        add(verifier, 5, InitiativeStatus.ACTIVE, 0.9).verify().firesOn().examined(0, 1);
    }

    @Test
    void withoutLinksTheReasonIsNotChecked() {
        RuleVerifier verifier = given(5, 0.9, 5, 0.9)
                .given(work("E", InitiativeStatus.CANCELLED, 0.9).build());
        Finding finding = verifier.verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("strategic-exit", GuardOutcome.NOT_CHECKED));
        assertThat(given(5, 0.9, 5, 0.9).unavailable("goals").verify().finding().guards())
                .containsExactly(new Guard("strategic-exit", GuardOutcome.NOT_CHECKED));
    }

    private static Budget budget(int daysAgo, long amount, BudgetReason reason, String counterpart) {
        return new Budget(AS_OF.minusDays(daysAgo), Money.of(amount), reason, null, null, counterpart, null, null);
    }

    private static InitiativeBuilder rated(String id, Band band, Budget... budgets) {
        return Initiative.builder(id, "Work " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .statusReports(StatusReport.of(AS_OF.minusDays(90), band))
                .budgets(budgets);
    }

    /** Each amount is taken from G and goes to R, ten days apart. */
    private static RuleVerifier moved(String goal, long... left) {
        Budget[] budgets = new Budget[left.length + 1];
        budgets[0] = budget(100, 1000, BudgetReason.INITIAL, null);
        for (int i = 0; i < left.length; i++) {
            budgets[i + 1] = budget(80 - 10 * i, left[i], BudgetReason.TRANSFER, "R");
        }
        return rule("CB-10")
                .given(Goal.builder("G", "More bread", GoalStatus.ACTIVE).build())
                .given(Goal.builder("X", "Old shop", GoalStatus.DROPPED).build())
                .given(rated("G", Band.GREEN, budgets)
                        .goalLinks(GoalLink.to(goal))
                        .build())
                .given(rated("R", Band.RED).build());
    }

    @Test
    void firesOnTwoTransfersFromGreenToRed() {
        assertThat(alternatives(moved("G", 900, 800))).containsExactly("b");
        moved("G", 900).verify().staysSilent();
        assertThat(alternatives(moved("G", 900).with("minTransfers", 1))).containsExactly("b");
        moved("G", 1100, 1200).verify().staysSilent();
    }

    @Test
    void whatAGivenUpGoalSetFreeDoesNotCount() {
        moved("X", 900, 800).verify().staysSilent();
        RuleVerifier both = moved("G", 900, 800)
                .given(rated(
                                "H",
                                Band.GREEN,
                                budget(100, 9, BudgetReason.INITIAL, null),
                                budget(9, 8, BudgetReason.TRANSFER, "R"))
                        .goalLinks(GoalLink.to("X"))
                        .build());

        assertThat(both.verify().finding().guards()).containsExactly(new Guard("strategic-exit", GuardOutcome.PARTIAL));
        assertThat(moved("G", 900, 800).verify().finding().guards())
                .containsExactly(new Guard("strategic-exit", GuardOutcome.CLEAR));
    }

    @Test
    void isNotAssessedWithoutIndicesAndCounterparts() {
        rule("CB-10")
                .given(rated("I", Band.RED, budget(9, 9, BudgetReason.INITIAL, null))
                        .build())
                .verify()
                .isNotAssessed("initiatives.statusReports.cpi", "initiatives.budgets.counterpartId");
        rule("CB-10").verify().isNotAssessed("initiatives");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = given(5, 0.95, 6, 0.8).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.45);
        assertThat(finding.condition())
                .isEqualTo("The 5 initiatives that were cancelled earned 0.95 per unit of cost at the mean, the 6 that"
                        + " were kept 0.8.");
        assertThat(finding.texts().recommendation()).contains("?");
        assertThat(finding.guards()).containsExactly(new Guard("strategic-exit", GuardOutcome.CLEAR));
        assertThat(moved("G", 900, 800).verify().finding())
                .satisfies(moved -> assertThat(moved.condition())
                        .isEqualTo("Budget was moved 2 times from an initiative rated green to one rated red."))
                .satisfies(moved -> assertThat(moved.evidence())
                        .extracting(evidence ->
                                evidence.role() + " " + evidence.fact().id() + " " + evidence.date())
                        .contains("giver G 2026-04-11", "receiver R 2026-04-21"));
    }
}
