package org.alignmentaudit.standard.mitigation;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** MT-03: few principles (a), or few decisions that name one (b). */
class NoPrinciplesTest {

    private static RuleVerifier values(int number) {
        RuleVerifier verifier = rule("MT-03").supplied("values");
        for (int i = 0; i < number; i++) {
            verifier.given(Value.of("V" + i, "Principle " + i, Enforcement.GUIDE));
        }
        return verifier;
    }

    private static DecisionBuilder decision(String id, int daysAgo) {
        return Decision.builder(id, DecisionKind.OTHER, AS_OF.minusDays(daysAgo));
    }

    /** Enough principles, and so many decisions with and without one. */
    private static RuleVerifier decided(int with, int without, int daysAgo) {
        RuleVerifier verifier = values(3).supplied("decisions.principleIds");
        for (int i = 0; i < with; i++) {
            verifier.given(decision("W" + i, daysAgo).principleIds("V0").build());
        }
        for (int i = 0; i < without; i++) {
            verifier.given(decision("O" + i, daysAgo).build());
        }
        return verifier;
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesBelowThreePrinciples() {
        assertThat(alternatives(values(2))).containsExactly("a");
        assertThat(alternatives(values(0))).containsExactly("a");
        values(3).verify().staysSilent();
        assertThat(alternatives(values(3).with("minPrinciples", 4))).containsExactly("a");
    }

    @Test
    void firesBelowThreeInTen() {
        assertThat(alternatives(decided(2, 8, 9))).containsExactly("b");
        decided(3, 7, 9).verify().staysSilent();
        assertThat(alternatives(decided(3, 7, 9).with("minPrincipled", 0.31))).containsExactly("b");
    }

    @Test
    void needsEightDecisionsOfAYear() {
        assertThat(alternatives(decided(0, 8, 364))).containsExactly("b");
        decided(0, 7, 364).verify().staysSilent();
        decided(0, 8, 365).verify().staysSilent();
        assertThat(alternatives(decided(0, 7, 364).with("minDecisions", 7))).containsExactly("b");
        assertThat(alternatives(decided(0, 8, 365).with("days", 366))).containsExactly("b");
    }

    @Test
    void tooFewDecisionsAreNotAssessed() {
        rule("MT-03")
                .supplied("decisions.principleIds")
                .given(decision("D", 9).build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutValuesAndPrinciples() {
        rule("MT-03").given(decision("D", 9).build()).verify().isNotAssessed("values", "decisions.principleIds");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = decided(2, 6, 9)
                .given(Goal.builder("G", "More bread", GoalStatus.ACTIVE).build())
                .given(
                        decision("X", 9).goalIds("G").build(),
                        decision("Y", 9).goalIds("G").build())
                .verify()
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.condition())
                .isEqualTo(
                        "Of 10 decisions in the last 365 days, 2 (20\u00a0%) name a principle; 40\u00a0% name a goal or"
                                + " a principle.");
        assertThat(values(1).verify().finding().condition()).isEqualTo("1 value or principle is on record.");
    }

    @Test
    void saysNothingOfTheGoalsOfDecisionsThatNobodyTells() {
        Finding finding = decided(1, 9, 10).verify().finding();

        assertThat(finding.evidence()).extracting(Evidence::role).doesNotContain("anchoredShare");
        assertThat(finding.condition())
                .isEqualTo("Of 10 decisions in the last 365 days, 1 (10\u00a0%) names a principle.");
    }
}
