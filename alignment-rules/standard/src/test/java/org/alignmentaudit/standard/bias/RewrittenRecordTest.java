package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CB-15: a record changed after the outcome (a), without expectation (b), or never looked back on (c). */
class RewrittenRecordTest {

    private static DecisionBuilder decision() {
        return Decision.builder("D", DecisionKind.START, AS_OF.minusDays(200))
                .title("Buy the oven")
                .subjectId("I")
                .reversible(false)
                .expectedOutcome("Twice the loaves");
    }

    private static RuleVerifier given(DecisionBuilder decision, @Nullable Integer endedDaysAgo, Review... reviews) {
        InitiativeBuilder initiative = Initiative.builder("I", "Oven", InitiativeType.PROJECT, InitiativeStatus.DONE);
        return rule("CB-15")
                .supplied("reviews", "initiatives.actualEnd")
                .given(decision.build())
                .given(reviews)
                .given((endedDaysAgo == null ? initiative : initiative.actualEnd(AS_OF.minusDays(endedDaysAgo)))
                        .build());
    }

    private static Review review(SubjectType type, String id, ReviewKind kind, int daysAgo) {
        return new Review("R", type, id, kind, null, AS_OF.minusDays(daysAgo), null, null, new Rows<>());
    }

    private static DecisionBuilder edited(int daysAgo, double share) {
        return decision().editedOn(AS_OF.minusDays(daysAgo)).editShare(share);
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesOnAChangeAfterTheOutcomeWasKnown() {
        assertThat(alternatives(given(edited(9, 0.1), 10))).containsExactly("a");
        given(edited(10, 0.1), 10).verify().staysSilent();
        given(edited(9, 0.09), 10).verify().staysSilent();
        assertThat(alternatives(given(edited(9, 0.09), 10).with("minEdit", 0.05)))
                .containsExactly("a");
        given(edited(9, 0.5), null).verify().staysSilent();
    }

    @Test
    void aReviewThatLooksBackMakesTheOutcomeKnown() {
        Review ofDecision = review(SubjectType.DECISION, "D", ReviewKind.POST, 10);
        Review ofSubject = review(SubjectType.INITIATIVE, "I", ReviewKind.POST, 10);

        assertThat(alternatives(given(edited(9, 0.5), null, ofDecision))).containsExactly("a");
        assertThat(alternatives(given(edited(9, 0.5), null, ofSubject))).containsExactly("a");
        given(edited(9, 0.5), null, review(SubjectType.DECISION, "D", ReviewKind.GATE, 10))
                .verify()
                .staysSilent();
    }

    @Test
    void anUnknownPartIsNotChecked() {
        Finding finding = given(decision().editedOn(AS_OF), 10).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("small-correction", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void firesWhereNobodySaysWhatWasExpected() {
        DecisionBuilder silent =
                Decision.builder("D", DecisionKind.START, AS_OF).reversible(false);

        assertThat(alternatives(given(silent, null).supplied("decisions.expectedOutcome")))
                .containsExactly("b");
        given(decision(), null).verify().staysSilent();
    }

    @Test
    void aSmallCorrectionIsNoGuardOfWhatNobodyWroteOrLookedBackOn() {
        DecisionBuilder silent =
                Decision.builder("D", DecisionKind.START, AS_OF).reversible(false);
        Finding unexpected = given(silent, null)
                .supplied("decisions.expectedOutcome")
                .verify()
                .finding();
        Finding unreviewed =
                given(decision().reviewOn(AS_OF.minusDays(31)), null).verify().finding();

        assertThat(unexpected.guards()).isEmpty();
        assertThat(unexpected.confidence()).isEqualTo(0.8);
        assertThat(unreviewed.guards()).isEmpty();
        assertThat(unreviewed.confidence()).isEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource({"31, true", "30, false"})
    void firesWhereNobodyLookedBack(int daysAgo, boolean fires) {
        given(decision().reviewOn(AS_OF.minusDays(daysAgo)), null)
                .verify()
                .firesOn(fires ? new String[] {"DECISION:D"} : new String[0]);
    }

    @Test
    void theGraceIsASettingAndAReviewIsEnough() {
        assertThat(alternatives(
                        given(decision().reviewOn(AS_OF.minusDays(30)), null).with("graceDays", 29)))
                .containsExactly("c");
        given(decision().reviewOn(AS_OF.minusDays(99)), null, review(SubjectType.DECISION, "D", ReviewKind.POST, 150))
                .verify()
                .staysSilent();
        given(decision().reviewOn(AS_OF.minusDays(99)), null, review(SubjectType.DECISION, "D", ReviewKind.POST, 201))
                .verify()
                .firesOn("DECISION:D");
    }

    @Test
    void looksAtMaterialDecisions() {
        rule("CB-15")
                .supplied("decisions.expectedOutcome")
                .given(Decision.builder("D", DecisionKind.START, AS_OF)
                        .reversible(true)
                        .build())
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void isNotAssessedWithoutWhatWasExpected() {
        rule("CB-15")
                .given(Decision.builder("D", DecisionKind.START, AS_OF)
                        .reversible(false)
                        .build())
                .verify()
                .isNotAssessed(
                        "decisions.editedOn",
                        "initiatives or reviews",
                        "decisions.expectedOutcome",
                        "decisions.reviewOn",
                        "reviews");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding =
                given(edited(9, 0.5).reviewOn(AS_OF.minusDays(40)), 10).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo(
                        "The record of Buy the oven was changed on June 21, 2026, after its outcome was known on June"
                                + " 20, 2026. The outcome of Buy the oven was to be reviewed on May 21, 2026, 40 days ago, and"
                                + " no review of kind POST is on record.");
        assertThat(finding.condition()).doesNotContain("loaves");
    }
}
