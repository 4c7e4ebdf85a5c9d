package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Pace;

/**
 * Readings of a KPI in a row, each worse than the line from baseline to target.
 *
 * @param misses one for each reading, the oldest first, never empty
 */
public record MissStreak(List<Pace> misses) {

    /** The newest of them. */
    public Pace newest() {
        return misses.get(misses.size() - 1);
    }

    /** Title of the objective. */
    public String title() {
        return newest().title();
    }
}
