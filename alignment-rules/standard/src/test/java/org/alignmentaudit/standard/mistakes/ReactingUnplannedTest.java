package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenReaction.FIRM;
import static org.alignmentaudit.standard.mistakes.GivenReaction.initiative;
import static org.alignmentaudit.standard.mistakes.GivenReaction.spend;
import static org.alignmentaudit.standard.mistakes.GivenReaction.spending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** MM-04 c: at least a quarter of the money spent in 365 days stood in no plan. */
class ReactingUnplannedTest {

    private static RuleVerifier with(InitiativeBuilder... initiatives) {
        RuleVerifier verifier = StandardRules.rule("MM-04");
        for (InitiativeBuilder initiative : initiatives) {
            verifier.given(initiative.build());
        }
        return verifier;
    }

    @Test
    void firesWhenAQuarterWasUnplanned() {
        spending(spend(10, "100", "25")).verify().firesOn(FIRM);
    }

    @Test
    void staysSilentBelowAQuarter() {
        spending(spend(10, "100", "24.999999")).verify().staysSilent();
    }

    @Test
    void takesTheShareFromTheSetting() {
        spending(spend(10, "100", "25")).with("minUnplannedShare", 0.3).verify().staysSilent();
    }

    @Test
    void looksBackThreeHundredAndSixtyFiveDays() {
        spending(spend(10, "100", "0"), spend(364, "100", "50")).verify().firesOn(FIRM);
        spending(spend(10, "100", "0"), spend(365, "100", "50")).verify().staysSilent();
    }

    @Test
    void takesTheDaysFromTheSetting() {
        spending(spend(10, "100", "0"), spend(20, "100", "50"))
                .with("spendingDays", 20)
                .verify()
                .staysSilent();
    }

    @Test
    void addsUpAllInitiatives() {
        with(
                        initiative("I-1").spending(spend(10, "60", "25")),
                        initiative("I-2").spending(spend(10, "40", "0")))
                .verify()
                .firesOn(FIRM);
    }

    @Test
    void countsInitiativesThatAreDone() {
        with(Initiative.builder("I-1", "Done", InitiativeType.PROJECT, InitiativeStatus.DONE)
                        .spending(spend(10, "100", "25")))
                .verify()
                .firesOn(FIRM);
    }

    @Test
    void aRowThatDoesNotTellItsUnplannedPartCountsAsPlanned() {
        spending(spend(10, "50", "25"), spend(20, "51", null)).verify().staysSilent();
    }

    @Test
    void cannotTellWhereNothingWasSpentInTheYear() {
        spending(spend(365, "100", "50")).verify().firesOn().examined(0, 1);
    }

    @Test
    void cannotTellWhereCreditNotesOutweighTheSpending() {
        spending(spend(10, "10", "5"), spend(20, "-10", "0")).verify().firesOn().examined(0, 1);
    }

    // what a regulator set off

    @Test
    void whatARegulatorSetOffCountsAsPlanned() {
        with(initiative("I-1").trigger(Trigger.REGULATION).spending(spend(10, "100", "50")))
                .verify()
                .staysSilent();
    }

    @Test
    void whatARegulatorSetOffStaysPartOfTheWhole() {
        with(
                        initiative("I-1").trigger(Trigger.REGULATION).spending(spend(10, "1", "1")),
                        initiative("I-2").spending(spend(10, "100", "25")))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "REGULATION")
    void otherTriggersExcuseNothing(Trigger trigger) {
        Finding finding = with(initiative("I-1").trigger(trigger).spending(spend(10, "100", "25")))
                .verify()
                .firesOn(FIRM)
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("regulation", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void isLessSureWhereNobodyTellsWhatSetInitiativesOff() {
        Finding finding = spending(spend(10, "100", "25")).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("regulation", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    // what it says

    @Test
    void namesWhatItSaw() {
        assertThat(spending(spend(10, "200", "80")).verify().finding().evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit)
                .containsExactly(
                        tuple("unplanned", Money.of(80), Unit.MONEY),
                        tuple("actual", Money.of(200), Unit.MONEY),
                        tuple("unplannedShare", 0.4, Unit.SHARE));
    }

    @Test
    void saysHowMuchStoodInNoPlan() {
        Finding finding = spending(spend(10, "200", "80")).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Of EUR\u00a0200 spent in the last 365 days, EUR\u00a080 (40\u00a0%) stood in no plan.");
        assertThat(finding.texts().criterion()).isEqualTo("Less than 25\u00a0% of the money spent is unplanned.");
    }
}
