package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenReaction.HASTY;
import static org.alignmentaudit.standard.mistakes.GivenReaction.budget;
import static org.alignmentaudit.standard.mistakes.GivenReaction.budgeted;
import static org.alignmentaudit.standard.mistakes.GivenReaction.daysAgo;
import static org.alignmentaudit.standard.mistakes.GivenReaction.decision;
import static org.alignmentaudit.standard.mistakes.GivenReaction.hasty;
import static org.alignmentaudit.standard.mistakes.GivenReaction.initiative;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Emergency;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MM-04 b: a decision over at least 5 % of the annual budget, at most three days after the question came up. */
class ReactingHasteTest {

    private static Decision decidedOn(int daysAgo) {
        return decision("H", daysAgo)
                .raisedOn(daysAgo(daysAgo + 1))
                .amount(Money.of(50))
                .build();
    }

    private static RuleVerifier with(Initiative initiative) {
        return StandardRules.rule("MM-04").given(initiative, hasty(1).build());
    }

    private static Spend planned(int daysAgo, String amount) {
        return Spend.of(daysAgo(daysAgo), Money.of(amount), Money.ZERO);
    }

    // haste

    @Test
    void firesThreeDaysAfterTheQuestion() {
        budgeted(hasty(3)).verify().firesOn(HASTY);
    }

    @Test
    void firesOnTheDayOfTheQuestion() {
        budgeted(hasty(0)).verify().firesOn(HASTY);
    }

    @Test
    void staysSilentFourDaysAfterTheQuestion() {
        budgeted(hasty(4)).verify().staysSilent();
    }

    @Test
    void takesTheDaysFromTheSetting() {
        budgeted(hasty(3)).with("hasteDays", 2).verify().staysSilent();
    }

    // the amount

    @Test
    void staysSilentBelowFivePercent() {
        budgeted(hasty(1, "49.999999")).verify().staysSilent();
    }

    @Test
    void takesTheShareFromTheSetting() {
        budgeted(hasty(1, "50")).with("minAmountShare", 0.051).verify().staysSilent();
    }

    @Test
    void holdsItAgainstTheSpendingPlannedForTheYear() {
        with(initiative("I-0")
                        .budgets(budget("9000"))
                        .spending(planned(364, "900"), planned(0, "100"))
                        .build())
                .verify()
                .firesOn(HASTY);
        with(initiative("I-0")
                        .budgets(budget("9000"))
                        .spending(planned(364, "901"), planned(0, "100"))
                        .build())
                .verify()
                .staysSilent();
    }

    @Test
    void spendingPlannedForOtherYearsDoesNotCount() {
        with(initiative("I-0")
                        .spending(planned(365, "900"), planned(0, "1000"), planned(-1, "900"))
                        .build())
                .verify()
                .firesOn(HASTY);
    }

    @Test
    void holdsItAgainstThePortfolioBudgetWhereNothingWasPlannedForTheYear() {
        with(initiative("I-0")
                        .budgets(budget("1000"))
                        .spending(planned(365, "100"))
                        .build())
                .verify()
                .firesOn(HASTY);
    }

    @Test
    void cannotTellWithoutAnAnnualBudget() {
        with(initiative("I-0").budgets(budget("0")).build()).verify().firesOn().examined(0, 2);
    }

    // which decisions

    @Test
    void looksAtTheDecisionsOfAYear() {
        StandardRules.rule("MM-04")
                .given(initiative("I-0").budgets(budget("1000")).build(), decidedOn(364))
                .verify()
                .firesOn(HASTY);
        StandardRules.rule("MM-04")
                .given(initiative("I-0").budgets(budget("1000")).build(), decidedOn(365))
                .verify()
                .firesOn()
                .examined(0, 1); // the organisation
    }

    @Test
    void takesTheDaysToLookBackFromTheSetting() {
        budgeted(hasty(1)).with("decisionDays", 10).verify().firesOn().examined(0, 1);
    }

    @ParameterizedTest
    @EnumSource
    void staysSilentOnEmergencies(Emergency emergency) {
        budgeted(hasty(1).emergency(emergency)).verify().staysSilent();
    }

    @Test
    void staysSilentOnWhatARegulatorSetOff() {
        budgeted(hasty(1).trigger(Trigger.REGULATION)).verify().staysSilent();
        budgeted(hasty(1).trigger(Trigger.CASH)).verify().firesOn(HASTY);
    }

    @Test
    void countsDecisionsWithoutAnAmountOrADayOfTheQuestionAsNotAssessable() {
        budgeted(
                        hasty(1),
                        decision("J", 10).raisedOn(daysAgo(11)).build(),
                        decision("K", 10).amount(Money.of(50)).build())
                .verify()
                .firesOn(HASTY)
                .examined(1, 3); // J, K and the organisation
    }
}
