package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrailingPaceOracleTest {

    private static final Map<String, Set<String>> TRAILS = Map.of("GOAL:G", Set.of());

    static Kpi kpi(Observation... observations) {
        return Kpi.builder("K", "KPI", KpiKind.OUTCOME, KpiCategory.OTHER)
                .observations(observations)
                .build();
    }

    static Observation observed(int daysAgo, double value) {
        return new Observation(daysAgo(daysAgo), value, null, null);
    }

    static Objective objective(
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            double baseline,
            double target,
            Direction direction,
            @Nullable ObjectiveProfile profile) {
        return new Objective(
                "K", "Objective", "K", baseline, target, "%", direction, start, due, ObjectiveKind.COMMITTED, profile);
    }

    /** From 100 days ago to 100 days ahead, from 0 to 200. */
    static Objective halfOver() {
        return objective(daysAgo(100), daysAgo(-100), 0, 200, Direction.UP, ObjectiveProfile.LINEAR);
    }

    private static Map<String, Set<String>> found(Objective objective, Observation... observations) {
        return found(portfolio(goal("G").objectives(objective).build(), kpi(observations)));
    }

    private static Map<String, Set<String>> found(Portfolio portfolio) {
        return Map.copyOf(new TrailingPaceOracle().firing(portfolio));
    }

    @ParameterizedTest
    @CsvSource({"49.99, true", "50, false", "-10, true", "200, false"})
    void firesBelowHalfThePace(double value, boolean fires) {
        assertThat(found(halfOver(), observed(0, value))).isEqualTo(fires ? TRAILS : Map.of());
    }

    @ParameterizedTest
    @CsvSource({"-100, true", "-101, false"})
    void needsHalfTheTime(int due, boolean fires) {
        assertThat(found(objective(daysAgo(100), daysAgo(due), 0, 200, Direction.UP, null), observed(0, 1)))
                .isEqualTo(fires ? TRAILS : Map.of());
    }

    @ParameterizedTest
    @CsvSource({"151, true", "150, false"})
    void countsTowardsATargetBelowTheBaseline(double value, boolean fires) {
        assertThat(found(objective(daysAgo(100), daysAgo(-100), 200, 0, Direction.DOWN, null), observed(0, value)))
                .isEqualTo(fires ? TRAILS : Map.of());
    }

    @Test
    void comparesTimeAndProgressOnTheDayOfTheNewestObservation() {
        assertThat(found(halfOver(), observed(1, 0))).isEmpty();
        assertThat(found(halfOver(), observed(50, 0), observed(0, 10))).isEqualTo(TRAILS);
        assertThat(found(halfOver(), observed(0, 90), observed(-1, 0))).isEmpty();
    }

    @Test
    void timeEndsOnTheDueDay() {
        Objective over = objective(daysAgo(110), daysAgo(10), 0, 100, Direction.UP, null);
        assertThat(found(over, observed(0, 50))).isEmpty();
        assertThat(found(over, observed(0, 49))).isEqualTo(TRAILS);
    }

    @Test
    void startsWithTheGoalElseWithTheFirstObservation() {
        Objective open = objective(null, daysAgo(-100), 0, 200, Direction.UP, null);
        assertThat(found(open, observed(0, 0))).isEmpty();
        assertThat(found(open, observed(100, 0), observed(0, 0))).isEqualTo(TRAILS);
        assertThat(found(
                        portfolio(goal("G").start(daysAgo(100)).objectives(open).build(), kpi(observed(0, 0)))))
                .isEqualTo(TRAILS);
    }

    @Test
    void isDueWithTheGoal() {
        Objective open = objective(daysAgo(100), null, 0, 200, Direction.UP, null);
        assertThat(found(open, observed(0, 0))).isEmpty();
        assertThat(found(portfolio(goal("G").due(daysAgo(-100)).objectives(open).build(), kpi(observed(0, 0)))))
                .isEqualTo(TRAILS);
    }

    @Test
    void staysSilentWhereNoStraightLineIsMeant() {
        LocalDate start = daysAgo(100);
        LocalDate due = daysAgo(-100);
        assertThat(found(objective(start, due, 0, 200, Direction.HOLD, null), observed(0, 0)))
                .isEmpty();
        assertThat(found(objective(start, due, 200, 200, Direction.UP, null), observed(0, 0)))
                .isEmpty();
        assertThat(found(objective(start, due, 0, 200, Direction.UP, ObjectiveProfile.BACK_LOADED), observed(0, 0)))
                .isEmpty();
        assertThat(found(objective(start, start, 0, 200, Direction.UP, null), observed(0, 0)))
                .isEmpty();
        assertThat(found(halfOver())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        assertThat(found(portfolio(
                        Goal.builder("G", "Goal", status).objectives(halfOver()).build(), kpi(observed(0, 0)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kpis", "kpis.observations", "goals.objectives", "goals.objectives.baseline", "goals.objectives.target"
    })
    void doesNotAssessWhatNobodyKnows(String path) {
        assertThat(found(organization()
                        .add(goal("G").objectives(halfOver()).build(), kpi(observed(0, 0)))
                        .unavailable(path)
                        .build()))
                .isEmpty();
    }
}
