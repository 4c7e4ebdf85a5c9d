package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alignmentaudit.facts.Pace;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewOutcome;

/**
 * A review beside the KPIs of the goals as they stood on its day. A KPI that measures several objectives missed when it
 * missed all of them.
 *
 * @param review the review
 * @param measured number of KPIs whose objectives could be held against a line from baseline to target, above zero
 * @param missed number of those that were worse than the line
 */
public record ReviewedKpis(Review review, int measured, int missed) {

    static ReviewedKpis of(Review review, Collection<Pace> paces) {
        Map<String, Boolean> missedByKpi = new HashMap<>();
        paces.forEach(pace -> missedByKpi.merge(pace.kpiId(), pace.missed(), Boolean::logicalAnd));
        int missed = (int) missedByKpi.values().stream().filter(all -> all).count();
        return new ReviewedKpis(review, missedByKpi.size(), missed);
    }

    /** Day of the review. */
    public LocalDate date() {
        return review.date();
    }

    /** The KPIs that missed as a share of those measured. */
    public double missedShare() {
        return (double) missed / measured;
    }

    /** Whether it can be told what came of the review: its outcome and its actions are known. */
    boolean consequenceKnown() {
        return review.outcome() != null && review.actions().known();
    }

    /** Whether it ended in going on, and none of its actions is done. */
    boolean withoutConsequence() {
        return review.outcome() == ReviewOutcome.CONTINUE
                && review.actions().stream().allMatch(action -> action.doneOn() == null);
    }
}
