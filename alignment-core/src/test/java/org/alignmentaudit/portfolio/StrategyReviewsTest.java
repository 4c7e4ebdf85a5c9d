package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the strategy was reviewed, and what came of it. */
class StrategyReviewsTest {

    private static final Rows<ReviewAction> NO_ACTIONS = new Rows<>(List.of());

    private static Review review(
            String id, ReviewKind kind, int daysAgo, @Nullable ReviewOutcome outcome, Rows<ReviewAction> actions) {
        return new Review(id, SubjectType.ORGANIZATION, "O", kind, null, daysAgo(daysAgo), outcome, null, actions);
    }

    private static Review goingOn(String id, int daysAgo) {
        return review(id, ReviewKind.STRATEGY, daysAgo, ReviewOutcome.CONTINUE, NO_ACTIONS);
    }

    private static StrategyReviews reviews(@Nullable Level volatility, Fact... facts) {
        var organization = Organization.builder("O", "Org", AS_OF);
        if (volatility != null) {
            organization.volatility(volatility);
        }
        return Portfolio.builder()
                .organization(organization.build())
                .add(facts)
                .build()
                .profile()
                .strategyReviews();
    }

    /** From 0 to 100 in 400 days from 300 days ago; seen at this value on that day, so 0 is a miss. */
    private static Kpi kpi(String id, int daysAgo, double value) {
        return Kpi.builder(id, "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(new Observation(daysAgo(daysAgo), value, null, null))
                .build();
    }

    private static Objective objective(String id, String kpiId, double target, @Nullable ObjectiveProfile profile) {
        LocalDate start = daysAgo(300);
        return new Objective(
                id,
                "More",
                kpiId,
                0.0,
                target,
                "orders",
                Direction.UP,
                start,
                start.plusDays(400),
                ObjectiveKind.COMMITTED,
                profile);
    }

    @Test
    void looksAtReviewsOfTheStrategyOnly() {
        StrategyReviews reviews = reviews(
                null,
                review("A", ReviewKind.INDEPENDENT, 1, null, NO_ACTIONS),
                review("B", ReviewKind.STRATEGY, 20, null, NO_ACTIONS),
                review("C", ReviewKind.STRATEGY, 10, null, new Rows<>()));

        assertThat(reviews.count()).isEqualTo(2);
        assertThat(reviews.none()).isFalse();
        assertThat(reviews.newestOn()).isEqualTo(daysAgo(10));
        assertThat(reviews.ageDays()).isEqualTo(10);
    }

    @Test
    void withoutAReviewNothingIsOld() {
        StrategyReviews reviews = reviews(null);

        assertThat(reviews.none()).isTrue();
        assertThat(reviews.newestOn()).isNull();
        assertThat(reviews.ageDays()).isNull();
        assertThat(reviews.olderThan(0, 0, 0)).isFalse();
        assertThat(reviews.newest(1)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"LOW, 30", "MEDIUM, 20", "HIGH, 10", ", 20"})
    void theVolatilityDecidesWhichLimitHolds(@Nullable Level volatility, int limit) {
        assertThat(reviews(volatility, goingOn("A", limit)).limitDays(30, 20, 10))
                .isEqualTo(limit);
        assertThat(reviews(volatility, goingOn("A", limit)).olderThan(30, 20, 10))
                .isFalse();
        assertThat(reviews(volatility, goingOn("A", limit + 1)).olderThan(30, 20, 10))
                .isTrue();
    }

    @Test
    void anUnavailableVolatilityDoesNotCount() {
        assertThat(Portfolio.builder()
                        .organization(Organization.builder("O", "Org", AS_OF)
                                .volatility(Level.HIGH)
                                .build())
                        .unavailable("organization.volatility")
                        .build()
                        .profile()
                        .strategyReviews()
                        .volatility())
                .isNull();
    }

    @Test
    void theNewestReviewsStandBesideTheKpisOfTheirDays() {
        ReviewStreak streak = reviews(
                        null,
                        goingOn("A", 10),
                        goingOn("B", 50),
                        goingOn("C", 200),
                        goal("G")
                                .objectives(objective("P", "K", 100, null), objective("Q", "L", 100, null))
                                .build(),
                        kpi("K", 220, 0),
                        kpi("L", 40, 0))
                .newest(2);

        assertThat(streak.reviews())
                .extracting(one -> one.review().id(), ReviewedKpis::measured, ReviewedKpis::missed)
                .containsExactly(tuple("A", 2, 2), tuple("B", 1, 1));
        assertThat(streak.newestOn()).isEqualTo(daysAgo(10));
        assertThat(streak.oldestOn()).isEqualTo(daysAgo(50));
    }

    @Test
    void reviewsOfTheDayOfTheOldestCountToo() {
        assertThat(streakOf(goingOn("A", 10), goingOn("B", 20), goingOn("C", 20), goingOn("D", 30))
                        .reviews())
                .hasSize(3);
    }

    @Test
    void aReviewHasAConsequenceWhereItChangesSomethingOrAnActionIsDone() {
        Rows<ReviewAction> done = new Rows<>(List.of(new ReviewAction(AS_OF, daysAgo(1))));
        Rows<ReviewAction> open = new Rows<>(List.of(new ReviewAction(AS_OF, null)));

        assertThat(streakOf(goingOn("A", 10), goingOn("B", 20)).withoutConsequence())
                .isTrue();
        assertThat(streakOf(goingOn("A", 10), review("B", ReviewKind.STRATEGY, 20, ReviewOutcome.CONTINUE, open))
                        .withoutConsequence())
                .isTrue();
        assertThat(streakOf(goingOn("A", 10), review("B", ReviewKind.STRATEGY, 20, ReviewOutcome.CONTINUE, done))
                        .withoutConsequence())
                .isFalse();
        assertThat(streakOf(goingOn("A", 10), review("B", ReviewKind.STRATEGY, 20, ReviewOutcome.RESET, NO_ACTIONS))
                        .withoutConsequence())
                .isFalse();
    }

    @Test
    void nothingIsToldWhereOutcomeOrActionsOrKpisAreUnknown() {
        assertThat(streakOf(goingOn("A", 10), review("B", ReviewKind.STRATEGY, 20, null, NO_ACTIONS)))
                .isNull();
        assertThat(streakOf(
                        goingOn("A", 10), review("B", ReviewKind.STRATEGY, 20, ReviewOutcome.CONTINUE, new Rows<>())))
                .isNull();
        assertThat(streakOf(goingOn("A", 10), goingOn("B", 299))).isNull();
        assertThat(streakOf(goingOn("A", 10))).isNull();
    }

    @Test
    void aKpiMissesWhenItMissesAllObjectivesThatItMeasures() {
        Fact[] facts = {
            goingOn("A", 10),
            goal("G")
                    .objectives(
                            objective("P", "K", 100, null),
                            objective("Q", "K", 10, null),
                            objective("R", "L", 100, null),
                            objective("S", "M", 100, ObjectiveProfile.BACK_LOADED))
                    .build(),
            kpi("K", 100, 20),
            kpi("L", 100, 20),
            kpi("M", 100, 20)
        };
        ReviewedKpis seen = reviews(null, facts).newest(1).reviews().get(0);

        assertThat(seen.measured()).isEqualTo(3);
        assertThat(seen.missed()).isEqualTo(1);
        assertThat(reviews(null, facts).newest(1).leastMissedShare()).isEqualTo(1.0 / 3);
    }

    /** The newest two beside a KPI measured 290 days ago, which missed. */
    private static @Nullable ReviewStreak streakOf(Review... reviews) {
        Fact[] facts = new Fact[reviews.length + 2];
        System.arraycopy(reviews, 0, facts, 0, reviews.length);
        facts[reviews.length] =
                goal("G").objectives(objective("P", "K", 100, null)).build();
        facts[reviews.length + 1] = kpi("K", 290, 0);
        return reviews(null, facts).newest(2);
    }
}
