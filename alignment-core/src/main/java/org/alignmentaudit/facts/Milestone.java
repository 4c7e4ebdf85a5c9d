package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;

/**
 * Something an initiative delivered on one day.
 */
public record Milestone(
        @Occurred @Meaning("day of delivery") LocalDate date,
        @Meaning("what was delivered") MilestoneKind kind) implements Dated {}
