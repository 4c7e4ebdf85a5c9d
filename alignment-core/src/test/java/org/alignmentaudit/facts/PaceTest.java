package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pace of an objective that runs from 100 days ago to 100 days ahead, unless a test says otherwise. */
class PaceTest {

    private static final LocalDate START = daysAgo(100);
    private static final LocalDate DUE = TODAY.plusDays(100);

    private static Objective objective(
            @Nullable Double baseline,
            @Nullable Double target,
            Direction direction,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable ObjectiveProfile profile) {
        return new Objective(
                "O",
                "Sell more",
                "K",
                baseline,
                target,
                "orders",
                direction,
                start,
                due,
                ObjectiveKind.COMMITTED,
                profile);
    }

    private static Objective rising(double baseline, double target) {
        return objective(baseline, target, Direction.UP, START, DUE, null);
    }

    private static Observation seen(LocalDate date, double value) {
        return new Observation(date, value, null, null);
    }

    private static @Nullable Pace pace(Goal goal, Objective objective, Observation... observations) {
        return Pace.of(goal, objective, new History<>(Arrays.asList(observations)), TODAY);
    }

    private static @Nullable Pace pace(Objective objective, Observation... observations) {
        return pace(Given.goal().build(), objective, observations);
    }

    @Test
    void tellsProgressElapsedTimeGapAndForecast() {
        Pace pace = pace(rising(100, 200), seen(TODAY, 120));

        assertThat(pace.progress()).isEqualTo(0.2);
        assertThat(pace.elapsed()).isEqualTo(0.5);
        assertThat(pace.gap()).isCloseTo(0.3, within(1e-12));
        assertThat(pace.forecast()).isEqualTo(0.4);
        assertThat(pace.title()).isEqualTo("Sell more");
        assertThat(pace.measuredOn()).isEqualTo(TODAY);
    }

    @Test
    void progressIsNegativeWhereTheValueMovedAway() {
        assertThat(pace(rising(100, 200), seen(TODAY, 90)).progress()).isEqualTo(-0.1);
    }

    @Test
    void aFallingTargetIsReachedDownwards() {
        Pace pace = pace(objective(50.0, 10.0, Direction.DOWN, START, DUE, null), seen(TODAY, 40));

        assertThat(pace.progress()).isEqualTo(0.25);
    }

    @Test
    void takesTheNewestObservation() {
        assertThat(pace(rising(0, 100), seen(daysAgo(1), 70), seen(daysAgo(9), 10))
                        .progress())
                .isEqualTo(0.7);
    }

    @Test
    void timeRunsToTheDayOfTheObservation() {
        assertThat(pace(rising(0, 100), seen(daysAgo(50), 10)).elapsed()).isEqualTo(0.25);
    }

    @Test
    void looksAtNothingAfterTheDay() {
        History<Observation> both = new History<>(Arrays.asList(seen(daysAgo(50), 10), seen(daysAgo(9), 90)));

        assertThat(Pace.of(Given.goal().build(), rising(0, 100), both, daysAgo(10))
                        .progress())
                .isEqualTo(0.1);
    }

    @Test
    void allTimeHasPassedAfterTheDueDate() {
        Objective over = objective(0.0, 100.0, Direction.UP, daysAgo(100), daysAgo(10), null);

        assertThat(pace(over, seen(daysAgo(3), 10)).elapsed()).isEqualTo(1);
    }

    @Test
    void theDatesOfTheGoalStandIn() {
        Goal goal = Given.goal().start(daysAgo(100)).due(TODAY.plusDays(300)).build();

        assertThat(pace(goal, objective(0.0, 100.0, Direction.UP, null, null, null), seen(TODAY, 10))
                        .elapsed())
                .isEqualTo(0.25);
    }

    @Test
    void theFirstObservationStandsInForTheStart() {
        Objective open = objective(0.0, 100.0, Direction.UP, null, DUE, null);

        assertThat(pace(open, seen(daysAgo(100), 0), seen(TODAY, 10)).elapsed()).isEqualTo(0.5);
        assertThat(pace(open, seen(TODAY, 10))).isNull();
    }

    @Test
    void anObservationOnTheFirstDayTellsNothing() {
        assertThat(pace(rising(0, 100), seen(START, 0))).isNull();
        assertThat(pace(rising(0, 100), seen(START.plusDays(1), 0))).isNotNull();
    }

    @Test
    void cannotBeToldWithoutObservationBaselineTargetOrEnd() {
        assertThat(pace(rising(0, 100))).isNull();
        assertThat(pace(objective(null, 100.0, Direction.UP, START, DUE, null), seen(TODAY, 10)))
                .isNull();
        assertThat(pace(objective(0.0, null, Direction.UP, START, DUE, null), seen(TODAY, 10)))
                .isNull();
        assertThat(pace(objective(0.0, 100.0, Direction.UP, START, null, null), seen(TODAY, 10)))
                .isNull();
        assertThat(pace(objective(0.0, 100.0, Direction.UP, START, START, null), seen(TODAY, 10)))
                .isNull();
    }

    @Test
    void cannotBeToldWhereTheValueIsHeldOrTheTargetIsTheBaseline() {
        assertThat(pace(objective(0.0, 100.0, Direction.HOLD, START, DUE, null), seen(TODAY, 10)))
                .isNull();
        assertThat(pace(rising(100, 100), seen(TODAY, 10))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"24.9, true", "25, false", "26, false"})
    void trailsBelowTheShareOfAnEvenPace(double value, boolean trails) {
        assertThat(pace(rising(0, 100), seen(TODAY, value)).trails(0.5, 0.5)).isEqualTo(trails);
    }

    @ParameterizedTest
    @CsvSource({"45, false", "45.1, true"})
    void trailsDownwardsAsWell(double value, boolean trails) {
        Objective falling = objective(50.0, 30.0, Direction.DOWN, START, DUE, null);

        assertThat(pace(falling, seen(TODAY, value)).trails(0.5, 0.5)).isEqualTo(trails);
    }

    @ParameterizedTest
    @CsvSource({"0.15, false", "0.1499, true"})
    void comparesDecimalsExactly(double value, boolean trails) {
        assertThat(pace(rising(0.1, 0.3), seen(TODAY, value)).trails(0.5, 0.5)).isEqualTo(trails);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void trailsOnlyOnceEnoughTimeHasPassed(int daysAgo, boolean trails) {
        assertThat(pace(rising(0, 100), seen(daysAgo(daysAgo), 0)).trails(0.5, 0.5))
                .isEqualTo(trails);
    }

    @ParameterizedTest
    @CsvSource({"49.9, true", "50, false"})
    void missesBelowTheStraightLine(double value, boolean missed) {
        assertThat(pace(rising(0, 100), seen(TODAY, value)).missed()).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, false"})
    void missesBelowTheTargetAfterTheDueDate(double value, boolean missed) {
        Objective over = objective(0.0, 100.0, Direction.UP, daysAgo(100), daysAgo(10), null);

        assertThat(pace(over, seen(daysAgo(3), value)).missed()).isEqualTo(missed);
    }

    @Test
    void neitherTrailsNorMissesWhereProgressIsExpectedLate() {
        Pace late = pace(objective(0.0, 100.0, Direction.UP, START, DUE, ObjectiveProfile.BACK_LOADED), seen(TODAY, 0));

        assertThat(late.backLoaded()).isTrue();
        assertThat(late.trails(0.5, 0.5)).isFalse();
        assertThat(late.missed()).isFalse();
    }

    @Test
    void trailsAndMissesWhereProgressIsExpectedEvenly() {
        Pace even = pace(objective(0.0, 100.0, Direction.UP, START, DUE, ObjectiveProfile.LINEAR), seen(TODAY, 0));

        assertThat(even.trails(0.5, 0.5)).isTrue();
        assertThat(even.missed()).isTrue();
    }
}
