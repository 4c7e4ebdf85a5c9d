package org.alignmentaudit.standard.reviews;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** RV-01: the newest review of the strategy is too old (a), or there is none (b). */
class OverdueReviewTest {

    private static final String THE_FIRM = "ORGANIZATION:org";

    // (a) too old

    @ParameterizedTest
    @CsvSource({"LOW, 365", "MEDIUM, 180", ", 180", "HIGH, 90"})
    void firesOnAReviewThatIsOlderThanTheVolatilityAllows(@Nullable Level volatility, int days) {
        given(volatility, strategy("R", days)).verify().staysSilent();
        assertThat(given(volatility, strategy("R", days + 1))
                        .verify()
                        .firesOn(THE_FIRM)
                        .finding()
                        .alternatives())
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"LOW, calmDays", "MEDIUM, normalDays", "HIGH, livelyDays"})
    void eachLimitIsASetting(Level volatility, String setting) {
        given(volatility, strategy("R", 20)).with(setting, 20).verify().staysSilent();
        given(volatility, strategy("R", 20)).with(setting, 19).verify().firesOn(THE_FIRM);
    }

    @Test
    void looksAtTheNewestReview() {
        given(null, strategy("A", 500), strategy("B", 3)).verify().staysSilent();
    }

    @Test
    void countsAReviewOfAnySubjectWithoutAnOutcome() {
        Review ofGoal =
                new Review("R", SubjectType.GOAL, "G", ReviewKind.STRATEGY, null, AS_OF, null, null, new Rows<>());

        given(null, ofGoal)
                .given(Goal.builder("G", "Grow", GoalStatus.ACTIVE).build())
                .verify()
                .staysSilent();
    }

    @Test
    void doesNotUseAVolatilityThatTheHostDeclaredUnavailable() {
        given(Level.HIGH, strategy("R", 100))
                .unavailable("organization.volatility")
                .verify()
                .staysSilent();
    }

    @Test
    void doesNotSeeAReviewOfTomorrow() {
        given(null, strategy("A", 181), strategy("B", -1)).verify().firesOn(THE_FIRM);
    }

    // (b) none

    @Test
    void firesWhereReviewsAreKeptAndThereIsNone() {
        assertThat(rule("RV-01")
                        .supplied("reviews")
                        .verify()
                        .firesOn(THE_FIRM)
                        .finding()
                        .alternatives())
                .containsExactly("b");
    }

    @ParameterizedTest
    @EnumSource(value = ReviewKind.class, mode = Mode.EXCLUDE, names = "STRATEGY")
    void reviewsOfOtherKindsDoNotCount(ReviewKind kind) {
        assertThat(given(null, review("R", kind, 1))
                        .verify()
                        .firesOn(THE_FIRM)
                        .finding()
                        .alternatives())
                .containsExactly("b");
    }

    @Test
    void isNotAssessedWithoutReviews() {
        rule("RV-01").verify().isNotAssessed("reviews");
    }

    // what it says

    @Test
    void saysHowOldTheReviewIs() {
        Finding finding = given(Level.HIGH, strategy("R", 91)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.95);
        assertThat(finding.guards()).isEmpty();
        assertThat(finding.evidence())
                .containsExactly(
                        seen("newestOn", null, AS_OF.minusDays(91), Unit.DATE),
                        seen("age", null, 91L, Unit.DAYS),
                        seen("volatility", "volatility", "HIGH", Unit.WORD),
                        seen("limit", null, 90L, Unit.DAYS));
        assertThat(finding.condition())
                .isEqualTo(
                        "The newest review of the strategy on record is from March 31, 2026, 91 days ago, and the volatility of the"
                                + " surroundings is high.");
        assertThat(finding.texts().criterion())
                .isEqualTo("At this volatility the strategy is reviewed at least every 90 days.");
    }

    @Test
    void saysThatThereIsNoReview() {
        Finding finding = rule("RV-01").supplied("reviews").verify().finding();

        assertThat(finding.evidence())
                .containsExactly(seen("reviews", null, 0, Unit.COUNT), seen("limit", null, 180L, Unit.DAYS));
        assertThat(finding.condition())
                .isEqualTo("Reviews are kept on record, and none of them looked at the strategy.");
    }

    private static Evidence seen(String role, @Nullable String field, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.ORGANIZATION, "org"), field, value, unit, null);
    }

    private static RuleVerifier given(@Nullable Level volatility, Review... reviews) {
        var organization = Organization.builder("org", "The firm", AS_OF);
        if (volatility != null) {
            organization.volatility(volatility);
        }
        return rule("RV-01").given(organization.build()).given(reviews);
    }

    private static Review strategy(String id, int daysAgo) {
        return review(id, ReviewKind.STRATEGY, daysAgo);
    }

    private static Review review(String id, ReviewKind kind, int daysAgo) {
        return new Review(
                id,
                SubjectType.ORGANIZATION,
                "org",
                kind,
                null,
                AS_OF.minusDays(daysAgo),
                null,
                null,
                new Rows<>(List.of()));
    }

    @Test
    void saysHowFastTheSurroundingsChangeWhereThereIsNoReview() {
        Finding finding =
                given(Level.MEDIUM, review("R", ReviewKind.POST, 10)).verify().finding();

        assertThat(finding.evidence())
                .containsExactly(
                        seen("reviews", null, 0, Unit.COUNT),
                        seen("volatility", "volatility", "MEDIUM", Unit.WORD),
                        seen("limit", null, 180L, Unit.DAYS));
        assertThat(finding.condition())
                .isEqualTo("Reviews are kept on record, and none of them looked at the strategy; the volatility of the"
                        + " surroundings is medium.");
    }

    @Test
    void saysNothingOfAVolatilityThatNobodyTells() {
        assertThat(given(null, strategy("R", 181)).verify().finding().condition())
                .isEqualTo("The newest review of the strategy on record is from December 31, 2025, 181 days ago.");
        assertThat(given(null, review("R", ReviewKind.POST, 10))
                        .verify()
                        .finding()
                        .condition())
                .isEqualTo("Reviews are kept on record, and none of them looked at the strategy.");
    }
}
