package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * How the shares of the goals in the money planned for one year follow those of the year before, over some years.
 *
 * @param goals number of goals that got money in at least one of the years
 * @param correlations of the shares of two years in a row, the newest pair first, never empty
 * @param priorityChanges how often a priority of a goal changed after the oldest of the years had ended
 */
public record YearPairs(int goals, List<Correlation> correlations, int priorityChanges) {

    /** Copies the list. */
    public YearPairs {
        correlations = List.copyOf(correlations);
    }

    /** The lowest of the correlations, -1 to 1. */
    public double lowest() {
        return correlations.stream().mapToDouble(Correlation::value).min().orElseThrow();
    }

    /** Whether each of them is this high or higher. */
    public boolean allAtLeast(double least) {
        return correlations.stream().allMatch(correlation -> correlation.atLeast(least));
    }
}
