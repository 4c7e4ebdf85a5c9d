package org.alignmentaudit.standard.scorecard;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureDetail;
import org.alignmentaudit.audit.MeasurePart;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewMethod;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;

/** KP-04: departments score low (a), far apart (b), or were not reviewed for long (c). */
class CoherenceTest {

    private static Review review(String team, int daysAgo, Double score) {
        return review("R-" + team + daysAgo, team, daysAgo, score);
    }

    private static Review review(String id, String team, int daysAgo, Double score) {
        return new Review(
                id,
                SubjectType.TEAM,
                team,
                ReviewKind.COHERENCE,
                ReviewMethod.INTERVIEW,
                AS_OF.minusDays(daysAgo),
                null,
                score,
                new Rows<>());
    }

    private static RuleVerifier reviewed(Review... reviews) {
        return rule("KP-04").given(Team.of("A", "Shop"), Team.of("B", "Oven")).given(reviews);
    }

    private static RuleVerifier scored(double shop, double oven) {
        return reviewed(review("A", 10, shop), review("B", 10, oven));
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    private static Measure measure(RuleVerifier verifier) {
        return verifier.verify().measure();
    }

    @Test
    void firesOnAScoreOfTwo() {
        assertThat(alternatives(scored(2, 3))).containsExactly("a");
        scored(2.1, 3).verify().staysSilent();
        assertThat(alternatives(scored(2.1, 3).with("maxLow", 2.1))).containsExactly("a");
    }

    @Test
    void firesWhereScoresLieTwoApart() {
        assertThat(alternatives(scored(2.9, 4.9))).containsExactly("b");
        scored(2.9, 4.8).verify().staysSilent();
        assertThat(alternatives(scored(2.9, 4.8).with("minSpread", 1.9))).containsExactly("b");
        assertThat(alternatives(scored(2, 4))).containsExactly("a", "b");
    }

    @Test
    void oneDepartmentHasNoSpread() {
        reviewed(review("A", 10, 3.0)).with("minSpread", 0.1).verify().staysSilent();
    }

    @Test
    void firesWhereTheNewestReviewOfADepartmentIsOlderThan180Days() {
        assertThat(alternatives(reviewed(review("A", 181, 4.0), review("B", 10, 4.0))))
                .containsExactly("c");
        reviewed(review("A", 180, 4.0), review("B", 10, 4.0)).verify().staysSilent();
        reviewed(review("A", 181, 4.0), review("A", 3, 4.0)).verify().staysSilent();
        assertThat(alternatives(reviewed(review("A", 180, 4.0)).with("maxAgeDays", 179)))
                .containsExactly("c");
    }

    @Test
    void theNewestScoreOfEachDepartmentCounts() {
        RuleVerifier verifier = reviewed(
                review("A", 10, 4.0),
                review("A", 100, 3.0),
                review("A", 150, 1.0),
                review("B", 20, 3.0),
                review("B", 120, 3.0));

        assertThat(measure(verifier))
                .extracting(Measure::value, Measure::previous, Measure::trend, Measure::sampleSize, Measure::verdict)
                .containsExactly(3.5, 3.0, Trend.UP, 2, MeasureVerdict.GOOD);
        assertThat(measure(verifier).parts())
                .extracting(MeasurePart::id, MeasurePart::name, MeasurePart::value, MeasurePart::previous)
                .containsExactly(tuple("A", "Shop", 4.0, 3.0), tuple("B", "Oven", 3.0, 3.0));
    }

    /** As with surveys: of records of one day the last by id. */
    @Test
    void ofTwoReviewsOfOneDayTheLastByIdCounts() {
        Review first = review("R-1", "A", 10, 5.0);
        Review last = review("R-2", "A", 10, 2.0);

        assertThat(alternatives(reviewed(first, last))).containsExactly("a");
        assertThat(alternatives(reviewed(last, first))).containsExactly("a");
    }

    @Test
    void thereIsNoValueBeforeWhereADepartmentIsNew() {
        assertThat(measure(reviewed(review("A", 10, 4.0), review("A", 100, 3.0), review("B", 20, 3.0)))
                        .previous())
                .isNull();
    }

    @Test
    void onlyCoherenceReviewsOfTeamsWithAScoreCount() {
        Review ofTheFirm = new Review(
                "X", SubjectType.ORGANIZATION, "org", ReviewKind.COHERENCE, null, AS_OF, null, 1.0, new Rows<>());
        Review ofGate = new Review("Y", SubjectType.TEAM, "A", ReviewKind.GATE, null, AS_OF, null, 1.0, new Rows<>());

        RuleVerifier verifier = reviewed(review("A", 10, 4.0), review("B", 1, null), ofTheFirm, ofGate);

        assertThat(measure(verifier))
                .extracting(Measure::value, Measure::sampleSize)
                .containsExactly(4.0, 1);
    }

    @Test
    void isWatchedNearALimit() {
        assertThat(measure(scored(2.4, 3)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(scored(2.5, 3)).verdict()).isEqualTo(MeasureVerdict.GOOD);
        assertThat(measure(scored(3, 4.6)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(scored(3, 4.5)).verdict()).isEqualTo(MeasureVerdict.GOOD);
        assertThat(measure(scored(3, 4.5).with("watchPoints", 0.6)).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(reviewed(review("A", 151, 4.0))).verdict()).isEqualTo(MeasureVerdict.WATCH);
        assertThat(measure(reviewed(review("A", 150, 4.0))).verdict()).isEqualTo(MeasureVerdict.GOOD);
        assertThat(measure(reviewed(review("A", 150, 4.0)).with("watchDays", 31))
                        .verdict())
                .isEqualTo(MeasureVerdict.WATCH);
    }

    @Test
    void departmentsOfFewerThanFiveAreNotNamed() {
        RuleVerifier verifier = rule("KP-04")
                .given(new Team("A", "Shop", 4, null), new Team("B", "Oven", 5, null))
                .given(review("A", 10, 2.0), review("B", 10, 3.0));

        assertThat(verifier.verify().finding().evidence())
                .extracting(Evidence::role)
                .contains("lowest")
                .doesNotContain("lowestTeam");
        assertThat(measure(verifier).parts()).extracting(MeasurePart::name).containsExactly("Oven");
        assertThat(measure(verifier).value()).isEqualTo(2.5);
    }

    @Test
    void measuresNothingWithoutAScoreOfATeam() {
        Measure measure = reviewed(new Review(
                        "X",
                        SubjectType.ORGANIZATION,
                        "org",
                        ReviewKind.COHERENCE,
                        null,
                        AS_OF,
                        null,
                        1.0,
                        new Rows<>()))
                .verify()
                .firesOn()
                .examined(0, 1)
                .measure();

        assertThat(measure.verdict()).isEqualTo(MeasureVerdict.NOT_MEASURABLE);
        assertThat(measure.reason()).isEqualTo("No review of kind COHERENCE gives a team a score.");
    }

    @Test
    void isNotAssessedWithoutScores() {
        rule("KP-04").verify().isNotAssessed("reviews");
        reviewed(review("A", 10, null)).verify().isNotAssessed("reviews.score");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = scored(2, 4.5).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.8);
        assertThat(finding.condition())
                .isEqualTo(
                        "Of 2 departments, the lowest score of coherence with the strategy is 2 of 5, from June 20, 2026."
                                + " The scores of 2 departments run from 2 to 4.5, 2.5 apart.");
        assertThat(finding.evidence()).extracting(Evidence::value).contains("Shop");
        assertThat(measure(scored(2, 4.5)).reason())
                .isEqualTo("The newest scores of 2 departments run from 2 to 4.5 of 5, 2.5 apart; the oldest of these"
                        + " reviews is from June 20, 2026, 10 days ago. A score is to be above 2, scores less than 2"
                        + " apart, and a review no older than 180 days.");
        assertThat(measure(scored(2, 4.5)).details())
                .extracting(MeasureDetail::name)
                .containsExactly("lowestScore", "highestScore", "spread", "oldestOn", "ageDays");
    }
}
