package org.alignmentaudit.standard.reviews;

import static org.alignmentaudit.standard.reviews.GivenReviews.AHEAD;
import static org.alignmentaudit.standard.reviews.GivenReviews.BEHIND;
import static org.alignmentaudit.standard.reviews.GivenReviews.THE_FIRM;
import static org.alignmentaudit.standard.reviews.GivenReviews.acted;
import static org.alignmentaudit.standard.reviews.GivenReviews.goingOn;
import static org.alignmentaudit.standard.reviews.GivenReviews.kpis;
import static org.alignmentaudit.standard.reviews.GivenReviews.missing;
import static org.alignmentaudit.standard.reviews.GivenReviews.review;
import static org.alignmentaudit.standard.reviews.GivenReviews.three;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RV-02: its settings, what is needed, and what a finding says. */
class ReviewWithoutConsequenceFindingTest {

    // settings

    @Test
    void theNumberOfReviewsIsASetting() {
        missing(goingOn("A", 10), goingOn("B", 50)).with("reviews", 2).verify().firesOn(THE_FIRM);
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 60), acted("D", 90, AS_OF))
                .with("reviews", 4)
                .verify()
                .staysSilent();
    }

    @Test
    void theShareOfKpisIsASetting() {
        three(kpis(BEHIND, AHEAD)).with("minMissed", 0.51).verify().staysSilent();
        three(kpis(BEHIND, AHEAD, AHEAD, AHEAD))
                .with("minMissed", 0.25)
                .verify()
                .firesOn(THE_FIRM);
    }

    // data

    @Test
    void doesNotAssessTwoReviews() {
        missing(goingOn("A", 10), goingOn("B", 50)).verify().firesOn().examined(0, 1);
    }

    @Test
    void doesNotAssessAReviewWithoutOutcomeOrActions() {
        missing(goingOn("A", 10), goingOn("B", 50), review("C", 90, null, new Rows<>(List.of())))
                .verify()
                .firesOn()
                .examined(0, 1);
        missing(goingOn("A", 10), goingOn("B", 50), review("C", 90, ReviewOutcome.CONTINUE, new Rows<>()))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void doesNotAssessADayOnWhichNoKpiWasMeasured() {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 199))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reviews.outcome",
                "reviews.actions.doneOn",
                "goals.objectives.kpiId",
                "goals.objectives.baseline",
                "goals.objectives.target",
                "kpis.observations"
            })
    void isNotAssessedWithout(String path) {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90))
                .unavailable(path)
                .verify()
                .isNotAssessed(path);
    }

    @Test
    void isNotAssessedWithoutReviewsGoalsAndKpis() {
        rule("RV-02").verify().isNotAssessed("reviews", "goals", "kpis");
    }

    // what it says

    @Test
    void saysWhatWasSeenAndAsks() {
        Finding finding = three(kpis(BEHIND, AHEAD)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.6);
        assertThat(finding.guards()).isEmpty();
        assertThat(finding.alternatives()).isEmpty();
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::date)
                .containsExactlyInAnyOrder(
                        tuple("reviews", 3, null),
                        tuple("oldestOn", AS_OF.minusDays(90), null),
                        tuple("newestOn", AS_OF.minusDays(10), null),
                        tuple("leastMissed", 0.5, null),
                        tuple("measured", 2, AS_OF.minusDays(10)),
                        tuple("missed", 1, AS_OF.minusDays(10)),
                        tuple("measured", 2, AS_OF.minusDays(50)),
                        tuple("missed", 1, AS_OF.minusDays(50)),
                        tuple("measured", 2, AS_OF.minusDays(90)),
                        tuple("missed", 1, AS_OF.minusDays(90)));
        assertThat(finding.condition())
                .isEqualTo("3 reviews of the strategy from April 1, 2026 to June 20, 2026 ended in going on, and no"
                        + " action of theirs is on record as done; at each of them at least 50\u00a0% of the KPIs lay behind the line"
                        + " to their targets.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Of 3 reviews in a row at which 33.3\u00a0% of the KPIs or more have missed, at least one"
                        + " changes something.");
        assertThat(finding.texts().recommendation()).contains("?");
    }
}
