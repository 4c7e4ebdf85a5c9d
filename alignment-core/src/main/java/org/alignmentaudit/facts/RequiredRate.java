package org.alignmentaudit.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How fast the KPI of an objective must move from its newest observation to reach the target on the due date, beside how
 * fast it moved before (the reference class is its own history; Kahneman and Tversky 1979).
 *
 * @param objective the objective, with a target that is to be reached upwards or downwards
 * @param kpiId the KPI that measures it
 * @param due last day of the objective, after its newest observation
 * @param observations what is known of the KPI, at least one observation
 */
public record RequiredRate(Objective objective, String kpiId, LocalDate due, History<Observation> observations) {

    /**
     * The rate that an objective requires as known on a day. Its end is the due date of the objective, else of the goal.
     *
     * @return null where target, end or observation is missing, the value is to be held, or the end is not after the day
     */
    public static @Nullable RequiredRate of(
            Goal goal, Objective objective, History<Observation> observations, LocalDate day) {
        LocalDate end = objective.due() == null ? goal.due() : objective.due();
        return end == null
                        || !end.isAfter(day)
                        || !observations.any()
                        || objective.kpiId() == null
                        || objective.target() == null
                        || objective.direction() == Direction.HOLD
                ? null
                : new RequiredRate(objective, objective.kpiId(), end, observations);
    }

    /** The newest observation. */
    public Observation newest() {
        return observations.newest().orElseThrow();
    }

    /** Days from the newest observation to the due date. */
    public long days() {
        return ChronoUnit.DAYS.between(newest().date(), due);
    }

    /** The change that is still needed, over the days that are left for it; not positive where the target is reached. */
    public Rate rate() {
        BigDecimal rise = BigDecimal.valueOf(Objects.requireNonNull(objective.target()))
                .subtract(BigDecimal.valueOf(newest().value()));
        return new Rate(rising() ? rise : rise.negate(), days());
    }

    /**
     * How fast the KPI moved before over so many days, the slowest first: one rate for each observation that has another at
     * least so many days before it, taken from the newest of those.
     */
    public List<Rate> stretches(long someDays) {
        List<Rate> rates = new ArrayList<>();
        for (Observation to : observations) {
            observations
                    .at(to.date().minusDays(someDays))
                    .ifPresent(from -> rates.add(Rate.between(from, to, rising())));
        }
        rates.sort(null);
        return rates;
    }

    /** Whether it was set high on purpose. */
    public boolean stretch() {
        return objective.kind() == ObjectiveKind.STRETCH;
    }

    private boolean rising() {
        return objective.direction() == Direction.UP;
    }
}
