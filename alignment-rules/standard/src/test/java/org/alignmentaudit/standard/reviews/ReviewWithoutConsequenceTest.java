package org.alignmentaudit.standard.reviews;

import static org.alignmentaudit.standard.reviews.GivenReviews.AHEAD;
import static org.alignmentaudit.standard.reviews.GivenReviews.BEHIND;
import static org.alignmentaudit.standard.reviews.GivenReviews.THE_FIRM;
import static org.alignmentaudit.standard.reviews.GivenReviews.acted;
import static org.alignmentaudit.standard.reviews.GivenReviews.goal;
import static org.alignmentaudit.standard.reviews.GivenReviews.goingOn;
import static org.alignmentaudit.standard.reviews.GivenReviews.kpi;
import static org.alignmentaudit.standard.reviews.GivenReviews.kpis;
import static org.alignmentaudit.standard.reviews.GivenReviews.missing;
import static org.alignmentaudit.standard.reviews.GivenReviews.objective;
import static org.alignmentaudit.standard.reviews.GivenReviews.review;
import static org.alignmentaudit.standard.reviews.GivenReviews.three;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.util.List;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** RV-02: the last three reviews of the strategy changed nothing although a third of the KPIs had missed at each. */
class ReviewWithoutConsequenceTest {

    @Test
    void firesOnThreeReviewsThatChangedNothing() {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90)).verify().firesOn(THE_FIRM);
    }

    @ParameterizedTest
    @EnumSource(value = ReviewOutcome.class, mode = Mode.EXCLUDE, names = "CONTINUE")
    void staysSilentWhenOneOfThemChangedSomething(ReviewOutcome outcome) {
        missing(goingOn("A", 10), goingOn("B", 50), review("C", 90, outcome, new Rows<>(List.of())))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenOneActionIsDone() {
        missing(goingOn("A", 10), acted("B", 50, AS_OF), goingOn("C", 90))
                .verify()
                .staysSilent();
    }

    @Test
    void firesWhenActionsAreOpenOrDoneTomorrow() {
        missing(goingOn("A", 10), acted("B", 50, null), acted("C", 90, AS_OF.plusDays(1)))
                .verify()
                .firesOn(THE_FIRM);
    }

    @Test
    void olderReviewsDoNotCount() {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90), acted("D", 91, AS_OF))
                .verify()
                .firesOn(THE_FIRM);
    }

    @Test
    void reviewsOfOneDayCountTogether() {
        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90), acted("D", 90, AS_OF))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = ReviewKind.class, mode = Mode.EXCLUDE, names = "STRATEGY")
    void reviewsOfOtherKindsDoNotCount(ReviewKind kind) {
        Review other = new Review(
                "X",
                SubjectType.ORGANIZATION,
                "org",
                kind,
                null,
                AS_OF,
                ReviewOutcome.STOP,
                null,
                new Rows<>(List.of()));

        missing(goingOn("A", 10), goingOn("B", 50), goingOn("C", 90), other)
                .verify()
                .firesOn(THE_FIRM);
    }

    // KPIs

    @Test
    void firesWhenExactlyAThirdMissed() {
        three(kpis(BEHIND, AHEAD, AHEAD)).verify().firesOn(THE_FIRM);
    }

    @Test
    void staysSilentWhenAQuarterMissed() {
        three(kpis(BEHIND, AHEAD, AHEAD, AHEAD)).verify().staysSilent();
    }

    @Test
    void whatIsExpectedLateHasNotMissed() {
        three(kpi("K0", BEHIND), kpi("K1", BEHIND))
                .given(goal(objective("K0", null), objective("K1", ObjectiveProfile.BACK_LOADED)))
                .with("minMissed", 0.51)
                .verify()
                .staysSilent();
    }

    @Test
    void looksAtTheKpisOnTheDayOfEachReview() {
        Kpi later = Kpi.builder("K0", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(
                        new Observation(AS_OF.minusDays(199), AHEAD, null, null),
                        new Observation(AS_OF.minusDays(60), BEHIND, null, null))
                .build();

        three(later).given(goal(objective("K0", null))).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        three(kpi("K0", BEHIND))
                .given(Goal.builder("G", "Grow", status)
                        .objectives(objective("K0", null))
                        .build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }
}
