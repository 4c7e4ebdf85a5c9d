package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenValues.FROSTING;
import static org.alignmentaudit.standard.mistakes.GivenValues.contradiction;
import static org.alignmentaudit.standard.mistakes.GivenValues.frosting;
import static org.alignmentaudit.standard.mistakes.GivenValues.initiative;
import static org.alignmentaudit.standard.mistakes.GivenValues.waived;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.ValueEffect;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.junit.jupiter.api.Test;

/** MM-02 a and c: whose acceptance of a contradiction counts. */
class ContradictedValueWaiverTest {

    @Test
    void aWaiverBySomebodyElseSilences() {
        contradiction(waived("P-2", AS_OF.plusDays(30))).verify().staysSilent();
    }

    @Test
    void aWaiverHoldsOnItsLastDay() {
        contradiction(waived("P-2", AS_OF)).verify().staysSilent();
    }

    @Test
    void aWaiverOfYesterdayIsNotEnough() {
        assertThat(guards(waived("P-2", AS_OF.minusDays(1)).build()))
                .containsExactly(new Guard("waiver", GuardOutcome.PARTIAL));
    }

    @Test
    void aWaiverByTheSponsorIsNotEnough() {
        assertThat(guards(waived("P-1", AS_OF.plusDays(30)).build()))
                .containsExactly(new Guard("waiver", GuardOutcome.PARTIAL));
    }

    @Test
    void aWaiverWithoutALastDayIsNotEnough() {
        assertThat(guards(waived("P-2", null).build())).containsExactly(new Guard("waiver", GuardOutcome.PARTIAL));
    }

    @Test
    void aLastDayWithoutANameIsNoWaiver() {
        contradiction(waived(null, AS_OF.plusDays(30))).verify().firesOn(FROSTING);
    }

    @Test
    void anybodyMayWaiveWhereNoSponsorIsKnown() {
        contradiction(Initiative.builder("I-1", "Frozen dough", InitiativeType.PROCESS, InitiativeStatus.ACTIVE)
                        .valueEffects(new ValueEffect("FRESH", -0.6, null, "P-2", AS_OF)))
                .verify()
                .staysSilent();
    }

    @Test
    void aGuidingValueIsWaivedLikeABindingOne() {
        contradiction(initiative(InitiativeStatus.ACTIVE)
                        .valueEffects(new ValueEffect("LOCAL", -0.6, null, "P-2", AS_OF)))
                .verify()
                .staysSilent();
    }

    @Test
    void oneWaiverDoesNotCoverAnotherValue() {
        Finding finding = contradiction(initiative(InitiativeStatus.ACTIVE)
                        .valueEffects(
                                new ValueEffect("FRESH", -0.6, null, "P-2", AS_OF),
                                new ValueEffect("LOCAL", -0.6, null, null, null)))
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("c");
        assertThat(finding.guards()).containsExactly(new Guard("waiver", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.7);
    }

    @Test
    void whereNobodyRecordsWaiversTheConfidenceIsCapped() {
        Finding finding = contradiction(frosting(-0.6)).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("waiver", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void whereWaiversAreSaidToBeRecordedTheGuardIsClear() {
        Finding finding = contradiction(frosting(-0.6))
                .supplied("initiatives.valueEffects.waivedBy")
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(new Guard("waiver", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.7);
    }

    private static Iterable<Guard> guards(Initiative initiative) {
        return StandardRules.rule("MM-02")
                .given(initiative, GivenValues.FRESH)
                .verify()
                .firesOn(FROSTING)
                .finding()
                .guards();
    }
}
