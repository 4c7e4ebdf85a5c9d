package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Rate;
import org.alignmentaudit.facts.RequiredRate;
import org.jspecify.annotations.Nullable;

/**
 * What the objectives of the active goals still ask of their KPIs, held against what the KPIs gave before. Immutable and
 * thread-safe.
 */
public final class TargetDemands {

    private static final int DAYS_OF_A_YEAR = 365;

    private final Map<String, List<RequiredRate>> byGoal = new HashMap<>();
    private final boolean kindSupplied;

    TargetDemands(Portfolio portfolio) {
        kindSupplied = portfolio.supplies("goals.objectives.kind");
        Map<String, History<Observation>> observations = new HashMap<>();
        for (Kpi kpi : portfolio.kpis()) {
            observations.put(kpi.id(), kpi.observations());
        }
        for (Goal goal : portfolio.goals()) {
            if (goal.active()) {
                byGoal.put(goal.id(), required(goal, observations, portfolio));
            }
        }
    }

    private static List<RequiredRate> required(
            Goal goal, Map<String, History<Observation>> observations, Portfolio portfolio) {
        List<RequiredRate> required = new ArrayList<>();
        for (Objective objective : goal.objectives()) {
            History<Observation> history = observations.get(objective.kpiId());
            RequiredRate rate = history == null ? null : RequiredRate.of(goal, objective, history, portfolio.asOf());
            if (rate != null) {
                required.add(rate);
            }
        }
        return required;
    }

    /**
     * The objectives of an active goal against the rate that their KPI hardly ever surpassed over as many days as are left.
     *
     * @param goal the goal
     * @param minStretches so many stretches of history are needed
     * @param usualShare part of the stretches that are no faster than the rate taken, by nearest rank; above 0 to 1
     * @param stretchFactor times this rate that an objective set high on purpose may ask for
     */
    public DemandCheck againstUsual(Goal goal, int minStretches, double usualShare, double stretchFactor) {
        return check(goal, rate -> {
            List<Rate> stretches = rate.stretches(rate.days());
            return stretches.size() < minStretches
                    ? null
                    : demand(rate, nearestRank(stretches, usualShare), stretches.size(), 1, stretchFactor);
        });
    }

    /** The value of this rank: rank times number, rounded up (nearest-rank method). */
    private static Rate nearestRank(List<Rate> ascending, double share) {
        int rank = BigDecimal.valueOf(share)
                .multiply(BigDecimal.valueOf(ascending.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return ascending.get(Math.max(rank, 1) - 1);
    }

    /**
     * The objectives of an active goal against the fastest 365 days of their KPI. A KPI that never moved towards the target
     * in so many days gives nothing to compare with.
     *
     * @param goal the goal
     * @param minStretches so many stretches of 365 days are needed
     * @param bestYears times the fastest that an objective may ask for
     * @param stretchFactor times that again that an objective set high on purpose may ask for
     */
    public DemandCheck againstBestYear(Goal goal, int minStretches, double bestYears, double stretchFactor) {
        return check(goal, rate -> {
            List<Rate> years = rate.stretches(DAYS_OF_A_YEAR);
            return years.size() < minStretches || !years.get(years.size() - 1).positive()
                    ? null
                    : demand(rate, years.get(years.size() - 1), years.size(), bestYears, stretchFactor);
        });
    }

    private DemandCheck check(Goal goal, Function<RequiredRate, @Nullable Demand> compare) {
        List<Demand> demands = new ArrayList<>();
        for (RequiredRate rate : byGoal.getOrDefault(goal.id(), List.of())) {
            Demand demand = compare.apply(rate);
            if (demand != null) {
                demands.add(demand);
            }
        }
        return DemandCheck.of(demands);
    }

    private Demand demand(RequiredRate rate, Rate known, int stretches, double times, double stretchFactor) {
        boolean stretch = kindSupplied && rate.stretch();
        BigDecimal limit = BigDecimal.valueOf(times).multiply(BigDecimal.valueOf(stretch ? stretchFactor : 1));
        return new Demand(rate, known, stretches, limit, stretch);
    }
}
