package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What was known of the fit of an initiative to the goals on the day it was approved.
 *
 * @param approvedOn that day
 * @param assessments the assessments dated up to that day, oldest first
 * @param linkAssessed whether one of its links to goals was assessed by then
 * @param startExplained whether a decision to start it states its reasoning
 */
public record FitAtApproval(
        LocalDate approvedOn, List<Assessment> assessments, boolean linkAssessed, boolean startExplained) {

    /** Copies the list. */
    public FitAtApproval {
        assessments = List.copyOf(assessments);
    }

    /** Whether nobody had assessed it. */
    public boolean unassessed() {
        return assessments.isEmpty() && !linkAssessed;
    }

    /** The newest of the assessments; null where there is none. */
    public @Nullable Assessment newest() {
        return assessments.isEmpty() ? null : assessments.get(assessments.size() - 1);
    }

    /** Whether the newest score lies below this, 0 to 1, and neither the assessment nor a decision to start says why. */
    public boolean unexplainedBelow(double score) {
        Assessment newest = newest();
        return newest != null && newest.score() < score && newest.reason() == null && !startExplained;
    }

    /** Whether there are assessments, and each of them is known to have been entered after the approval. */
    public boolean enteredLater() {
        return !assessments.isEmpty()
                && assessments.stream()
                        .allMatch(assessment -> assessment.recordedAt() != null
                                && assessment.recordedAt().isAfter(approvedOn));
    }
}
