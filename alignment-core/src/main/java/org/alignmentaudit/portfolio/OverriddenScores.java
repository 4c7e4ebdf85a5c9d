package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * Low scores that nobody but a sponsor set aside.
 *
 * @param approvals the approvals, oldest first, never empty
 */
public record OverriddenScores(List<ScoredApproval> approvals) {

    /** Copies the list. */
    public OverriddenScores {
        approvals = List.copyOf(approvals);
    }

    /** How many. */
    public int count() {
        return approvals.size();
    }
}
