package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How fast a KPI must move to reach its target, and how fast it moved before. */
class RequiredRateTest {

    private static final LocalDate DUE = TODAY.plusDays(90);

    private static Objective objective(
            @Nullable String kpiId, @Nullable Double target, Direction direction, @Nullable LocalDate due) {
        return new Objective(
                "O", "More", kpiId, null, target, null, direction, null, due, ObjectiveKind.COMMITTED, null);
    }

    private static Objective rising(double target) {
        return objective("K", target, Direction.UP, DUE);
    }

    private static Observation seen(int daysAgo, double value) {
        return new Observation(daysAgo(daysAgo), value, null, null);
    }

    private static @Nullable RequiredRate rate(Objective objective, Observation... observations) {
        return RequiredRate.of(goal().build(), objective, new History<>(List.of(observations)), TODAY);
    }

    private static Rate of(String change, long days) {
        return new Rate(new BigDecimal(change), days);
    }

    @Test
    void takesTheWayAndTheDaysFromTheNewestObservation() {
        RequiredRate required = rate(rising(40), seen(110, 0), seen(10, 10));

        assertThat(required.days()).isEqualTo(100);
        assertThat(required.rate()).isEqualByComparingTo(of("30", 100));
        assertThat(required.newest()).isEqualTo(seen(10, 10));
        assertThat(required.stretch()).isFalse();
    }

    @Test
    void aWayDownwardsCountsAsUpwards() {
        RequiredRate required = rate(objective("K", 4.0, Direction.DOWN, DUE), seen(50, 12), seen(10, 10));

        assertThat(required.rate()).isEqualByComparingTo(of("6", 100));
        assertThat(required.stretches(40)).containsExactly(of("2.0", 40));
    }

    @Test
    void nothingIsNeededBeyondTheTarget() {
        assertThat(rate(rising(40), seen(0, 41)).rate().positive()).isFalse();
        assertThat(rate(rising(40), seen(0, 40)).rate().positive()).isFalse();
        assertThat(rate(rising(40), seen(0, 39)).rate().positive()).isTrue();
    }

    @Test
    void cannotBeToldWithoutTargetEndKpiOrObservation() {
        assertThat(rate(objective("K", null, Direction.UP, DUE), seen(0, 1))).isNull();
        assertThat(rate(objective("K", 9.0, Direction.UP, null), seen(0, 1))).isNull();
        assertThat(rate(objective(null, 9.0, Direction.UP, DUE), seen(0, 1))).isNull();
        assertThat(rate(objective("K", 9.0, Direction.HOLD, DUE), seen(0, 1))).isNull();
        assertThat(rate(rising(9))).isNull();
    }

    @Test
    void nothingIsAskedWhenTheDueDateHasCome() {
        assertThat(rate(objective("K", 9.0, Direction.UP, TODAY), seen(5, 1))).isNull();
        assertThat(rate(objective("K", 9.0, Direction.UP, TODAY.plusDays(1)), seen(5, 1))
                        .days())
                .isEqualTo(6);
    }

    @Test
    void theDueDateOfTheGoalStandsIn() {
        assertThat(RequiredRate.of(
                                goal().due(DUE).build(),
                                objective("K", 9.0, Direction.UP, null),
                                new History<>(List.of(seen(0, 1))),
                                TODAY)
                        .due())
                .isEqualTo(DUE);
    }

    @Test
    void aStretchRunsFromTheNewestObservationThatIsOldEnough() {
        RequiredRate required = rate(rising(40), seen(100, 0), seen(60, 8), seen(30, 7), seen(0, 13));

        assertThat(required.stretches(30)).containsExactly(of("-1.0", 30), of("8.0", 40), of("6.0", 30));
        assertThat(required.stretches(31)).containsExactly(of("5.0", 60), of("7.0", 70), of("8.0", 40));
        assertThat(required.stretches(101)).isEmpty();
    }

    @Test
    void ratesAreComparedExactlyByTheDay() {
        assertThat(of("1", 10)).isEqualByComparingTo(of("2", 20));
        assertThat(of("1", 10)).isLessThan(of("0.3", 2));
        assertThat(of("0.3", 1).exceeds(new BigDecimal("3"), of("0.1", 1))).isFalse();
        assertThat(of("0.31", 1).exceeds(new BigDecimal("3"), of("0.1", 1))).isTrue();
        assertThat(of("1", 10).over(25)).isEqualTo(2.5);
    }
}
