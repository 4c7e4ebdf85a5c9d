package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;

/**
 * An approved decision to go on with an initiative, beside the newest score that the initiative had on that day.
 *
 * @param decision the decision
 * @param initiative the initiative
 * @param assessment the assessment that gave the score
 * @param bySponsorOnly whether nobody but its sponsor approved it
 */
public record ScoredApproval(Decision decision, Initiative initiative, Assessment assessment, boolean bySponsorOnly) {

    /** Day of the decision. */
    public LocalDate day() {
        return decision.decidedOn();
    }

    /** The score, 0 to 1. */
    public double score() {
        return assessment.score();
    }
}
