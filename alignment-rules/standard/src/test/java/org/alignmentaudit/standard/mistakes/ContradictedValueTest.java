package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenValues.FROSTING;
import static org.alignmentaudit.standard.mistakes.GivenValues.contradiction;
import static org.alignmentaudit.standard.mistakes.GivenValues.effect;
import static org.alignmentaudit.standard.mistakes.GivenValues.frosting;
import static org.alignmentaudit.standard.mistakes.GivenValues.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.Set;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MM-02 a and c: an initiative is recorded to contradict a value, a binding or a guiding one. */
class ContradictedValueTest {

    @Test
    void firesOnAnInitiativeThatContradictsABindingValue() {
        Finding finding =
                contradiction(frosting(-0.6)).verify().firesOn(FROSTING).finding();

        assertThat(finding.alternatives()).containsExactly("a");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
    }

    @Test
    void firesMoreSoftlyWhereTheValueOnlyGuides() {
        Finding finding =
                contradiction(against("LOCAL", -0.6)).verify().firesOn(FROSTING).finding();

        assertThat(finding.alternatives()).containsExactly("c");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void firesFromTheThresholdOn() {
        contradiction(frosting(-0.2)).verify().firesOn(FROSTING);
        contradiction(against("LOCAL", -0.2)).verify().firesOn(FROSTING);
    }

    @Test
    void staysSilentJustBelowTheThreshold() {
        contradiction(frosting(-0.19)).verify().staysSilent();
        contradiction(against("LOCAL", -0.19)).verify().staysSilent();
    }

    @Test
    void staysSilentOnAValueThatIsFurthered() {
        contradiction(frosting(0.6)).verify().staysSilent();
    }

    @Test
    void followsTheStrengthThatATenantSet() {
        contradiction(frosting(-0.3)).with("minStrength", 0.3).verify().firesOn(FROSTING);
        contradiction(frosting(-0.3)).with("minStrength", 0.31).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void looksAtWhatIsApprovedActiveOrPaused(InitiativeStatus status) {
        Set<InitiativeStatus> inScope =
                EnumSet.of(InitiativeStatus.APPROVED, InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED);
        Verification verification = contradiction(initiative(status).valueEffects(effect("FRESH", -0.6)))
                .verify();

        verification
                .firesOn(inScope.contains(status) ? new String[] {FROSTING} : new String[0])
                .examined(inScope.contains(status) ? 1 : 0, 0);
    }

    @Test
    void isNotAssessedWithoutFacts() {
        StandardRules.rule("MM-02").verify().isNotAssessed("values", "initiatives", "customerSignals");
    }

    @Test
    void cannotAssessAnInitiativeWhoseEffectsNobodySupplied() {
        contradiction(
                        frosting(-0.6),
                        Initiative.builder("I-2", "Van", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                                .build())
                .verify()
                .firesOn(FROSTING)
                .examined(1, 1);
    }

    @Test
    void examinesAnInitiativeWithoutEffects() {
        contradiction(initiative(InitiativeStatus.ACTIVE).valueEffects())
                .verify()
                .staysSilent();
    }

    @Test
    void namesTheValues() {
        Finding finding = contradiction(
                        initiative(InitiativeStatus.ACTIVE).valueEffects(effect("FRESH", -0.6), effect("LOCAL", -0.3)))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field)
                .containsExactly(
                        tuple("strictValues", 1, Unit.COUNT, "valueEffects"),
                        tuple("strictValueIds", "FRESH", Unit.WORD, "valueEffects.valueId"),
                        tuple("strictValue", "We bake fresh", Unit.TEXT, "valueEffects.valueId"),
                        tuple("strictStrength", 0.6, Unit.SHARE, "valueEffects.effect"),
                        tuple("guidingValues", 1, Unit.COUNT, "valueEffects"),
                        tuple("guidingValueIds", "LOCAL", Unit.WORD, "valueEffects.valueId"),
                        tuple("guidingValue", "We buy from neighbours", Unit.TEXT, "valueEffects.valueId"),
                        tuple("guidingStrength", 0.3, Unit.SHARE, "valueEffects.effect"));
        assertThat(finding.alternatives()).containsExactly("a", "c");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void saysWhatWasSeenAndNeverTheReasoning() {
        Finding finding = contradiction(frosting(-0.6)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Frozen dough is recorded to work against 1 binding value of the organisation; the"
                        + " strongest effect, 60\u00a0% of a full contradiction, is on \"We bake fresh\".");
        assertThat(finding.toString()).doesNotContain("secret reasoning");
    }

    @Test
    void saysWhatAGuidingValueIsHeldAgainst() {
        Finding finding = contradiction(against("LOCAL", -0.3)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Frozen dough is recorded to work against 1 guiding value of the organisation; the"
                        + " strongest effect, 30\u00a0% of a full contradiction, is on \"We buy from neighbours\".");
        assertThat(finding.texts().criterion())
                .isEqualTo(
                        "An initiative works against a guiding value with 20\u00a0% of full contradiction or more only"
                                + " after somebody other than its sponsor accepted that until a stated day.");
    }

    private static InitiativeBuilder against(String valueId, double effect) {
        return initiative(InitiativeStatus.ACTIVE).valueEffects(effect(valueId, effect));
    }
}
