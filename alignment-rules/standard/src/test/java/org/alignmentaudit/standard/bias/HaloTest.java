package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.OptionScore;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** CB-14: one supplier ahead on everything, and no reference checked. */
class HaloTest {

    private static Option option(String id, @Nullable String partner, double... points) {
        OptionScore[] scores = IntStream.range(0, points.length)
                .mapToObj(i -> OptionScore.of("C" + i, points[i]))
                .toArray(OptionScore[]::new);
        return new Option(id, "Offer " + id, null, partner, null, null, new Rows<>(List.of(scores)));
    }

    private static RuleVerifier given(@Nullable Integer checks, Option... options) {
        DecisionBuilder decision = Decision.builder("D", DecisionKind.SELECT, AS_OF.minusDays(9))
                .title("Choose the oven")
                .options(options);
        return rule("CB-14")
                .supplied("decisions.referenceChecks")
                .given(Partner.builder("P", "Maker", PartnerKind.SUPPLIER).build())
                .given((checks == null ? decision : decision.referenceChecks(checks)).build());
    }

    private static RuleVerifier scored(double... points) {
        return given(0, option("a", "P", points), option("b", null, 5, 5, 5, 5));
    }

    @Test
    void firesWhereOneSupplierLeadsOnEverythingByScoresCloseTogether() {
        scored(8, 8, 9).verify().firesOn("DECISION:D");
        scored(8, 8, 9.5).verify().staysSilent();
        scored(8, 8, 9.5).with("maxSpread", 1.5).verify().firesOn("DECISION:D");
    }

    @Test
    void leadsAloneOnEachCriterion() {
        scored(6, 6, 5).verify().staysSilent();
        scored(6, 6, 6).verify().firesOn("DECISION:D");
    }

    @Test
    void needsThreeCriteriaAndAnotherOption() {
        scored(8, 8).verify().firesOn().examined(0, 1);
        scored(8, 8).with("minCriteria", 2).verify().firesOn("DECISION:D");
        given(0, option("a", "P", 8, 8, 8)).verify().firesOn().examined(0, 1);
    }

    @Test
    void aCheckedReferenceIsEnough() {
        given(1, option("a", "P", 8, 8, 8), option("b", null, 5, 5, 5)).verify().staysSilent();
        given(null, option("a", "P", 8, 8, 8), option("b", null, 5, 5, 5))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutScores() {
        rule("CB-14")
                .given(Decision.builder("D", DecisionKind.SELECT, AS_OF).build())
                .verify()
                .isNotAssessed("decisions.options", "decisions.referenceChecks");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = scored(8, 8, 9).verify().finding();

        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.condition())
                .isEqualTo("For Choose the oven, Maker scored highest on each of 3 criteria, between 8 and 9, and no"
                        + " reference was checked.");
    }
}
