package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * How far an objective had come on the day of an observation, against the straight line from baseline to target. All
 * comparisons are exact.
 *
 * @param observation the day of the observation
 * @param moved the value of that day less the baseline, counted towards the target
 * @param distance the way from the baseline to the target, more than 0
 * @param elapsed days from the start to the observation; not more than {@code length}
 * @param length days from the start to the due day, more than 0
 */
record Pace(LocalDate observation, BigDecimal moved, BigDecimal distance, long elapsed, long length) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static boolean supplied(Portfolio portfolio) {
        return Stream.of(
                        "goals.objectives.kpiId",
                        "goals.objectives.baseline",
                        "goals.objectives.target",
                        "kpis.observations")
                .allMatch(portfolio::supplies);
    }

    /**
     * The pace by the newest observation up to a day. Nothing where it cannot be told, and where no straight line is meant:
     * the value is to be held, or to move mostly late.
     */
    static Optional<Pace> on(LocalDate day, Goal goal, Objective objective, Portfolio portfolio) {
        List<Observation> observations = portfolio.kpis().stream()
                .filter(kpi -> kpi.id().equals(objective.kpiId()))
                .map(Kpi::observations)
                .flatMap(history -> history.list().stream())
                .filter(observation -> !observation.date().isAfter(day))
                .toList();
        boolean straight =
                objective.direction() != Direction.HOLD && objective.profile() != ObjectiveProfile.BACK_LOADED;
        LocalDate due = firstOf(objective.due(), goal.due());
        Double baseline = objective.baseline();
        Double target = objective.target();
        if (!straight || observations.isEmpty() || due == null || baseline == null || target == null) {
            return Optional.empty();
        }
        LocalDate start = firstOf(
                objective.start(), firstOf(goal.start(), observations.get(0).date()));
        Observation newest = observations.get(observations.size() - 1);
        BigDecimal way = difference(target, baseline);
        BigDecimal moved = difference(newest.value(), baseline).multiply(BigDecimal.valueOf(way.signum()));
        long length = DAYS.between(start, due);
        long elapsed = Math.min(DAYS.between(start, newest.date()), length);
        return way.signum() == 0 || length <= 0
                ? Optional.empty()
                : Optional.of(new Pace(newest.date(), moved, way.abs(), elapsed, length));
    }

    private static @Nullable LocalDate firstOf(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }

    private static BigDecimal difference(double one, double other) {
        return BigDecimal.valueOf(one).subtract(BigDecimal.valueOf(other));
    }

    /** "Elapsed >= 0.5 and progress < 0.5 x elapsed." */
    boolean trailing() {
        return elapsed * 2 >= length && behind(moved.multiply(TWO));
    }

    /** "KPI miss: worse than the straight line from baseline to target." Up to the start there is no line. */
    boolean missed() {
        return elapsed > 0 && behind(moved);
    }

    /** Whether value / distance < elapsed / length. */
    private boolean behind(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(length)).compareTo(distance.multiply(BigDecimal.valueOf(elapsed))) < 0;
    }
}
