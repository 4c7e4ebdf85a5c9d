package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenDecision.HARMONIOUS;
import static org.alignmentaudit.standard.bias.GivenDecision.daysAgo;
import static org.alignmentaudit.standard.bias.GivenDecision.decision;
import static org.alignmentaudit.standard.bias.GivenDecision.groupthink;
import static org.alignmentaudit.standard.bias.GivenDecision.members;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-05: a decision is material from five per cent of the portfolio budget on, or where it cannot be undone. */
class GroupthinkMaterialityTest {

    @Test
    void firesFromFivePerCentOfThePortfolioBudget() {
        groupthink(committing("5"), budget("100")).verify().firesOn(HARMONIOUS);
    }

    @Test
    void staysSilentBelowFivePerCentOfThePortfolioBudget() {
        groupthink(committing("4.999999"), budget("100")).verify().staysSilent();
    }

    @Test
    void firesFromTheMaterialityOfTheOrganisation() {
        groupthink(committing("10"), budget("100"), material(0.1)).verify().firesOn(HARMONIOUS);
    }

    @Test
    void staysSilentBelowTheMaterialityOfTheOrganisation() {
        groupthink(committing("9.999999"), budget("100"), material(0.1))
                .verify()
                .staysSilent();
    }

    private static Organization material(double share) {
        return Organization.builder("org", "The firm", AS_OF).materiality(share).build();
    }

    @Test
    void firesOnASmallDecisionThatCannotBeUndone() {
        groupthink(committing("1").reversible(false), budget("100")).verify().firesOn(HARMONIOUS);
    }

    @Test
    void firesOnALargeDecisionThatCanBeUndone() {
        groupthink(committing("5").reversible(true), budget("100")).verify().firesOn(HARMONIOUS);
    }

    @Test
    void staysSilentOnASmallDecisionThatCanBeUndone() {
        groupthink(committing("1").reversible(true), budget("100")).verify().staysSilent();
    }

    @Test
    void staysSilentOnADecisionWithoutAmountThatCanBeUndone() {
        groupthink(harmonious().reversible(true), budget("100")).verify().staysSilent();
    }

    @Test
    void doesNotFireOnADecisionOfWhichNeitherIsKnown() {
        groupthink(harmonious(), budget("100")).verify().firesOn();
    }

    @Test
    void doesNotFireOnAnAmountWithoutAPortfolioBudget() {
        groupthink(committing("5")).verify().firesOn();
    }

    @Test
    void doesNotFireOnAnAmountBesideAPortfolioBudgetOfZero() {
        groupthink(committing("5"), budget("0")).verify().firesOn();
    }

    @Test
    void aVersionAfterTheAsOfDateIsNoBudgetYet() {
        Initiative raised = initiative("I-1", InitiativeStatus.ACTIVE, version(300, "100"), version(-1, "200"));
        groupthink(committing("5"), raised).verify().firesOn(HARMONIOUS);
    }

    @Test
    void theNewestVersionOfABudgetCounts() {
        Initiative raised = initiative("I-1", InitiativeStatus.ACTIVE, version(300, "100"), version(10, "101"));
        groupthink(committing("5"), raised).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = InitiativeStatus.class,
            names = {"APPROVED", "ACTIVE", "PAUSED"})
    void addsTheBudgetsOfFundedInitiatives(InitiativeStatus status) {
        groupthink(committing("5"), budget("100"), initiative("I-2", status, version(300, "1")))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = InitiativeStatus.class,
            names = {"IDEA", "DONE", "CANCELLED"})
    void leavesOutTheBudgetsOfOtherInitiatives(InitiativeStatus status) {
        groupthink(committing("5"), budget("100"), initiative("I-2", status, version(300, "1")))
                .verify()
                .firesOn(HARMONIOUS);
    }

    private static DecisionBuilder committing(String amount) {
        return harmonious().amount(Money.of(amount));
    }

    /** Nobody from outside, a short meeting and no plan for failure. */
    private static DecisionBuilder harmonious() {
        return decision("D-1", 10)
                .participants(members("A", "B", "C"))
                .durationMinutes(29)
                .contingency(false);
    }

    private static Initiative budget(String amount) {
        return initiative("I-1", InitiativeStatus.ACTIVE, version(300, amount));
    }

    private static Initiative initiative(String id, InitiativeStatus status, Budget... budgets) {
        return Initiative.builder(id, "New till", InitiativeType.SYSTEM, status)
                .budgets(budgets)
                .build();
    }

    private static Budget version(int daysAgo, String amount) {
        return Budget.of(daysAgo(daysAgo), Money.of(amount), BudgetReason.INITIAL);
    }
}
