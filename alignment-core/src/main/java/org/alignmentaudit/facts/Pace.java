package org.alignmentaudit.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an objective came by its newest observation, held against the time that had passed by that day: the straight line
 * from baseline to target. After the due date the line stays at the target. Thresholds are compared exactly, on the decimal
 * numbers as they are written.
 *
 * <p>An objective whose progress is expected late has no straight line: it neither trails its pace nor misses.
 *
 * @param objective the objective
 * @param kpiId the KPI that measures it
 * @param start first day of the line
 * @param due last day of the line, after its start
 * @param observation the newest observation, dated after the start
 */
public record Pace(Objective objective, String kpiId, LocalDate start, LocalDate due, Observation observation) {

    /**
     * The pace of an objective as known on a day. Its start is that of the objective, else of the goal, else its first
     * observation; its end is the due date of the objective, else of the goal.
     *
     * @return null where no pace can be told: baseline, target, start or end is missing, the value is to be held, target and
     *     baseline are equal, or no observation lies after the start
     */
    public static @Nullable Pace of(Goal goal, Objective objective, History<Observation> observations, LocalDate day) {
        Observation newest = observations.at(day).orElse(null);
        LocalDate end = objective.due() == null ? goal.due() : objective.due();
        if (newest == null || end == null || objective.kpiId() == null || !moves(objective)) {
            return null;
        }
        LocalDate own = objective.start() == null ? goal.start() : objective.start();
        LocalDate start = own == null ? observations.list().get(0).date() : own;
        return end.isAfter(start) && newest.date().isAfter(start)
                ? new Pace(objective, objective.kpiId(), start, end, newest)
                : null;
    }

    private static boolean moves(Objective objective) {
        return objective.direction() != Direction.HOLD
                && objective.baseline() != null
                && objective.target() != null
                && !objective.baseline().equals(objective.target());
    }

    /** Title of the objective. */
    public String title() {
        return objective.title();
    }

    /** Day of the newest observation. */
    public LocalDate measuredOn() {
        return observation.date();
    }

    /** Part of the time that had passed by the newest observation, above 0 and at most 1. */
    public double elapsed() {
        return (double) elapsedDays() / days();
    }

    /** Part of the way from baseline to target that was covered; negative where the value moved away, above 1 beyond the target. */
    public double progress() {
        return covered().divide(way(), MathContext.DECIMAL64).doubleValue();
    }

    /** How far progress lies behind the time that had passed, as a part of the way; negative where it is ahead. */
    public double gap() {
        return elapsed() - progress();
    }

    /** Part of the way that will be covered by the due date if it goes on like this: progress over elapsed time. */
    public double forecast() {
        return progress() / elapsed();
    }

    /** Whether progress is expected late. */
    public boolean backLoaded() {
        return objective.profile() == ObjectiveProfile.BACK_LOADED;
    }

    /** Whether the newest observation is worse than the straight line. */
    public boolean missed() {
        return !backLoaded() && slowerThan(1);
    }

    /**
     * Whether it is clearly behind.
     *
     * @param minElapsed part of the time that must have passed, 0 to 1
     * @param minPace progress over elapsed time below which it trails
     */
    public boolean trails(double minElapsed, double minPace) {
        return !backLoaded() && elapsedAtLeast(minElapsed) && slowerThan(minPace);
    }

    private boolean elapsedAtLeast(double share) {
        BigDecimal needed = BigDecimal.valueOf(days()).multiply(BigDecimal.valueOf(share));
        return BigDecimal.valueOf(elapsedDays()).compareTo(needed) >= 0;
    }

    private boolean slowerThan(double pace) {
        BigDecimal seen = covered().multiply(BigDecimal.valueOf(days()));
        BigDecimal line = way().multiply(BigDecimal.valueOf(elapsedDays())).multiply(BigDecimal.valueOf(pace));
        return seen.compareTo(line) * way().signum() < 0;
    }

    private BigDecimal covered() {
        return BigDecimal.valueOf(observation.value()).subtract(baseline());
    }

    private BigDecimal way() {
        return BigDecimal.valueOf(Objects.requireNonNull(objective.target())).subtract(baseline());
    }

    private BigDecimal baseline() {
        return BigDecimal.valueOf(Objects.requireNonNull(objective.baseline()));
    }

    private long elapsedDays() {
        return Math.min(ChronoUnit.DAYS.between(start, observation.date()), days());
    }

    private long days() {
        return ChronoUnit.DAYS.between(start, due);
    }
}
