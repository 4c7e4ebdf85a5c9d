package org.alignmentaudit.portfolio;

import java.util.Comparator;
import java.util.List;
import org.alignmentaudit.facts.Pace;

/**
 * Which of some objectives trail their pace.
 *
 * @param measured the objectives whose pace can be held against a straight line
 * @param trailing those of them that are clearly behind, the one furthest behind first
 */
public record PaceCheck(List<Pace> measured, List<Pace> trailing) {

    private static final Comparator<Pace> FURTHEST_BEHIND = Comparator.comparingDouble(Pace::forecast)
            .thenComparing(pace -> pace.objective().id());

    static PaceCheck of(List<Pace> paces, double minElapsed, double minPace) {
        return new PaceCheck(
                paces.stream().filter(pace -> !pace.backLoaded()).toList(),
                paces.stream()
                        .filter(pace -> pace.trails(minElapsed, minPace))
                        .sorted(FURTHEST_BEHIND)
                        .toList());
    }

    /** Whether at least one objective is clearly behind. */
    public boolean behind() {
        return !trailing.isEmpty();
    }

    /**
     * The objective that is furthest behind: the lowest progress over elapsed time.
     *
     * @throws IndexOutOfBoundsException if none is behind
     */
    public Pace furthest() {
        return trailing.get(0);
    }
}
