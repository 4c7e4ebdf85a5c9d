package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * The newest reviews of the strategy, of each of which it is known what came of it and how many KPIs had missed.
 *
 * @param reviews the reviews, newest first, at least one
 */
public record ReviewStreak(List<ReviewedKpis> reviews) {

    /** Copies the list. */
    public ReviewStreak {
        reviews = List.copyOf(reviews);
    }

    /** Day of the newest of them. */
    public LocalDate newestOn() {
        return reviews.get(0).date();
    }

    /** Day of the oldest of them. */
    public LocalDate oldestOn() {
        return reviews.get(reviews.size() - 1).date();
    }

    /** Whether each of them ended in going on, and no action that one of them asked for is done. */
    public boolean withoutConsequence() {
        return reviews.stream().allMatch(ReviewedKpis::withoutConsequence);
    }

    /** The smallest share of KPIs that had missed at one of them, 0 to 1. */
    public double leastMissedShare() {
        return reviews.stream().mapToDouble(ReviewedKpis::missedShare).min().orElseThrow();
    }
}
