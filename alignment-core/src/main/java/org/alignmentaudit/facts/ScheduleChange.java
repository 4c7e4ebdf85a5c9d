package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A move of the planned end of an initiative.
 */
@Key({"date", "newEnd"})
public record ScheduleChange(
        @Occurred @Meaning("day the move was decided") LocalDate date,
        @Meaning("planned end before") LocalDate oldEnd,
        @Meaning("planned end after") LocalDate newEnd,
        @Meaning("why it moved") @Nullable ScheduleReason reason,
        @Meaning("pseudonym of who approved it") @Nullable String approver)
        implements Dated {

    /** Whether it set a new base for the plan. */
    public boolean rebaseline() {
        return reason == ScheduleReason.REBASELINE;
    }

    /** Whether it set a new base for the plan and somebody approved it. */
    public boolean approvedRebaseline() {
        return rebaseline() && approver != null;
    }

    /** Whether its reason is known. */
    public boolean explained() {
        return reason != null && reason != ScheduleReason.UNKNOWN;
    }
}
