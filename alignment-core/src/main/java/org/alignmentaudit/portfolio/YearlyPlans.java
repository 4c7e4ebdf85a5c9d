package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * How the money planned for one year is shared out over the goals, beside the years before: years of 365 days, the newest
 * of which ends on the as-of date. Money falls to goals by the weights of the links. What law or a regulator requires is
 * left out, where that is supplied. Immutable and thread-safe.
 */
public final class YearlyPlans {

    private static final int DAYS_OF_A_YEAR = 365;

    private final LocalDate asOf;
    private final boolean regulatorySupplied;
    private final List<Initiative> initiatives;
    private final List<Contribution> contributions;
    private final List<Goal> goals;
    private final Map<String, Double> weights = new HashMap<>();
    private final Newest<Asked, YearPairs> asked = new Newest<>(this::pairs);

    private record Asked(int pairs, int minGoals) {}

    YearlyPlans(Portfolio portfolio, Funding funding) {
        asOf = portfolio.asOf();
        regulatorySupplied = portfolio.supplies("initiatives.regulatory");
        initiatives = portfolio.initiatives();
        contributions = funding.contributions().stream()
                .filter(part -> !required(part.initiative()))
                .toList();
        goals = portfolio.goals();
        contributions.forEach(part -> weights.merge(part.initiativeId(), part.weight(), Double::sum));
    }

    private boolean required(Initiative initiative) {
        return regulatorySupplied && initiative.regulated();
    }

    /** Number of initiatives that were left out because law or a regulator requires them. */
    public int required() {
        return (int) initiatives.stream().filter(this::required).count();
    }

    /** Whether each initiative says if law or a regulator requires it. */
    public boolean requiredKnown() {
        return regulatorySupplied && initiatives.stream().allMatch(initiative -> initiative.regulatory() != null);
    }

    /**
     * How the shares of the goals in one year follow those of the year before, over so many pairs of years. Null where fewer
     * goals than this got money in any of the years, in one year nothing was planned, or all goals got the same in one.
     */
    public @Nullable YearPairs pairs(int pairs, int minGoals) {
        return asked.of(new Asked(pairs, minGoals));
    }

    private @Nullable YearPairs pairs(Asked asked) {
        int pairs = asked.pairs();
        Map<String, long[]> byGoal = new TreeMap<>();
        for (int year = 0; year <= pairs; year++) {
            add(year, pairs + 1, byGoal);
        }
        byGoal.values().removeIf(years -> Arrays.stream(years).allMatch(planned -> planned == 0));
        List<Correlation> correlations = new ArrayList<>();
        for (int year = 0; year < pairs; year++) {
            Correlation correlation = Correlation.of(of(year, byGoal), of(year + 1, byGoal));
            if (correlation != null && total(year, byGoal) > 0 && total(year + 1, byGoal) > 0) {
                correlations.add(correlation);
            }
        }
        return byGoal.size() < asked.minGoals() || correlations.size() < pairs
                ? null
                : new YearPairs(byGoal.size(), correlations, priorityChanges(pairs));
    }

    /** Adds what was planned so many years ago. */
    private void add(int year, int years, Map<String, long[]> byGoal) {
        Window days = Window.upTo(asOf.minusDays((long) year * DAYS_OF_A_YEAR), DAYS_OF_A_YEAR);
        for (Contribution part : contributions) {
            double sum = weights.getOrDefault(part.initiativeId(), 0.0);
            Money planned = part.initiative().spending().planned(days);
            long micros = sum > 0 ? planned.times(part.weight() / sum).micros() : 0;
            long[] ofGoal = byGoal.computeIfAbsent(part.goalId(), goal -> new long[years]);
            ofGoal[year] = Math.addExact(ofGoal[year], micros);
        }
    }

    private static long[] of(int year, Map<String, long[]> byGoal) {
        return byGoal.values().stream().mapToLong(years -> years[year]).toArray();
    }

    private static long total(int year, Map<String, long[]> byGoal) {
        return Arrays.stream(of(year, byGoal)).sum();
    }

    /** Changes of the priority of any goal after the oldest of the years had ended. */
    private int priorityChanges(int pairs) {
        LocalDate oldest = asOf.minusDays((long) pairs * DAYS_OF_A_YEAR);
        return (int) goals.stream()
                .flatMap(goal -> goal.changes().stream())
                .filter(GoalChange::ofPriority)
                .filter(change -> change.date().isAfter(oldest))
                .count();
    }
}
