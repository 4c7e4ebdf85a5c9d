package org.alignmentaudit.portfolio;

import java.util.List;

/** How the shares of the goals in the money planned for one year follow those of the year before, over some years. */
public final class YearPairs {

    private final int goals;
    private final List<Correlation> correlations;
    private final int priorityChanges;

    YearPairs(int goals, List<Correlation> correlations, int priorityChanges) {
        this.goals = goals;
        this.correlations = List.copyOf(correlations);
        this.priorityChanges = priorityChanges;
    }

    /** Number of goals that got money in at least one of the years. */
    public int goals() {
        return goals;
    }

    /** How often a priority of a goal changed after the oldest of the years had ended. */
    public int priorityChanges() {
        return priorityChanges;
    }

    /** The lowest of the correlations (Pearson) of the shares of two years in a row, -1 to 1. */
    public double lowest() {
        return correlations.stream().mapToDouble(Correlation::value).min().orElseThrow();
    }

    /** Whether each of them is this high or higher. */
    public boolean allAtLeast(double least) {
        return correlations.stream().allMatch(correlation -> correlation.atLeast(least));
    }
}
