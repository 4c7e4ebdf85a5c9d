package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** CB-13: a material decision with less than two real options. */
class SingleOptionTest {

    private static DecisionBuilder decision() {
        return Decision.builder("D", DecisionKind.SELECT, AS_OF.minusDays(9))
                .title("Buy the oven")
                .subjectId("I")
                .reversible(false);
    }

    private static RuleVerifier given(DecisionBuilder decision, @Nullable Boolean regulatory) {
        InitiativeBuilder initiative = Initiative.builder("I", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
        return rule("CB-13")
                .given(decision.build())
                .given((regulatory == null ? initiative : initiative.regulatory(regulatory)).build());
    }

    private static RuleVerifier options(Option... options) {
        return given(decision().options(options), false);
    }

    @Test
    void firesOnOneOption() {
        options(Option.of("Buy")).verify().firesOn("DECISION:D");
        options(Option.of("Buy"), Option.nothing("Leave it")).verify().firesOn("DECISION:D");
        options(Option.of("Buy"), Option.of("Rent")).verify().staysSilent();
        options(Option.of("Buy"), Option.of("Rent"))
                .with("minOptions", 3)
                .verify()
                .firesOn("DECISION:D");
    }

    @Test
    void theNumberOfOptionsIsEnough() {
        given(decision().optionCount(1), false).verify().firesOn("DECISION:D");
        given(decision().optionCount(2), false).verify().staysSilent();
    }

    @Test
    void looksAtMaterialDecisions() {
        given(Decision.builder("D", DecisionKind.SELECT, AS_OF).optionCount(1).reversible(true), false)
                .verify()
                .staysSilent();
    }

    @Test
    void leavesAloneWhatIsMandated() {
        given(decision().optionCount(1), true).verify().staysSilent();
        given(decision().optionCount(1).trigger(Trigger.REGULATION), false)
                .verify()
                .staysSilent();
    }

    @Test
    void anUnknownMandateIsNotChecked() {
        Finding finding = given(decision().optionCount(1), null).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("mandated", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void aDecisionThatTellsNoOptionsIsNotAssessable() {
        options(Option.of("Buy"), Option.of("Rent"))
                .given(Decision.builder("E", DecisionKind.SELECT, AS_OF)
                        .reversible(false)
                        .build())
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void isNotAssessedWithoutOptions() {
        given(decision(), false).verify().isNotAssessed("decisions.options or decisions.optionCount");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = options(Option.of("Buy")).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.85);
        assertThat(finding.condition())
                .isEqualTo("Buy the oven is material, and 1 option besides doing nothing was on record for it.");
    }

    @Test
    void namesTheCountWhereNoOptionIsListed() {
        assertThat(given(decision().optionCount(1), false).verify().finding().evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("options", "optionCount"));
    }

    @Test
    void namesTheOptionsWhereTheyAreListed() {
        assertThat(options(Option.of("Buy")).verify().finding().evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(tuple("options", "options"));
    }
}
