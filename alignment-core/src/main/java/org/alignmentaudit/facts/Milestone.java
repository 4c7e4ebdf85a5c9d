package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;

/**
 * Something an initiative delivered on one day.
 */
public record Milestone(
        @Occurred @Meaning("day of delivery") LocalDate date,
        @Meaning("what was delivered") MilestoneKind kind) implements Dated {

    /** Whether it brought something into use: RELEASE or INCREMENT. */
    public boolean delivers() {
        return kind == MilestoneKind.RELEASE || kind == MilestoneKind.INCREMENT;
    }

    /** Whether somebody could see what was done so far: RELEASE, INCREMENT or DEMO. */
    public boolean shows() {
        return delivers() || kind == MilestoneKind.DEMO;
    }
}
