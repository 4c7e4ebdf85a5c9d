package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenReaction.budgeted;
import static org.alignmentaudit.standard.mistakes.GivenReaction.daysAgo;
import static org.alignmentaudit.standard.mistakes.GivenReaction.decision;
import static org.alignmentaudit.standard.mistakes.GivenReaction.hasty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

/** MM-04 b: how sure a finding is, what it names and says. */
class ReactingHasteFindingTest {

    // guards

    @Test
    void isSureWhereEmergenciesAndTheTriggerAreKnown() {
        Finding finding = budgeted(hasty(1).trigger(Trigger.CASH))
                .supplied("decisions.emergency")
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("emergency", GuardOutcome.CLEAR), new Guard("regulation", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void isLessSureWhereTheTriggerOfTheDecisionIsUnknown() {
        Finding finding = budgeted(
                        hasty(1), decision("J", 10).trigger(Trigger.CASH).build())
                .supplied("decisions.emergency")
                .verify()
                .finding();

        assertThat(finding.guards()).contains(new Guard("regulation", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isLessSureWhereNobodyTellsEmergencies() {
        assertThat(budgeted(hasty(1).trigger(Trigger.CASH)).verify().finding().guards())
                .contains(new Guard("emergency", GuardOutcome.NOT_CHECKED));
    }

    // what it says

    @Test
    void namesWhatItSaw() {
        assertThat(budgeted(hasty(2)).verify().finding().evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field, Evidence::date)
                .containsExactly(
                        tuple("lead", 2L, Unit.DAYS, "raisedOn", daysAgo(12)),
                        tuple("amount", Money.of(50), Unit.MONEY, "amount", daysAgo(10)),
                        tuple("amountShare", 0.05, Unit.SHARE, null, null),
                        tuple("annualBudget", Money.of(1000), Unit.MONEY, null, null));
    }

    @Test
    void saysHowSoonTheDecisionCame() {
        Finding finding = budgeted(hasty(1)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("\"Buy the oven\" commits EUR\u00a050, 5\u00a0% of the annual budget of EUR\u00a01,000, and"
                        + " was taken 1 day after the question came up.");
        assertThat(finding.texts().criterion())
                .isEqualTo("A decision about 5\u00a0% of the annual budget or more that is no emergency takes longer"
                        + " than 3 days.");
    }
}
