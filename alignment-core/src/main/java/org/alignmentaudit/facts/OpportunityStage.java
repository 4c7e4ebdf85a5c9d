package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * A stage that an opportunity entered on one day.
 */
public record OpportunityStage(
        @Meaning("the stage, a free word of the host") String stage,
        @Occurred @Meaning("day it entered") LocalDate enteredOn,

        @Range(min = 0, max = 1) @Meaning("probability of winning stated on that day, 0 to 1") @Nullable Double probability)
        implements Dated {

    /**
     * A stage entered without a stated probability.
     *
     * @param stage the stage, a free word of the host
     * @param enteredOn day it entered
     */
    public static OpportunityStage of(String stage, LocalDate enteredOn) {
        return new OpportunityStage(stage, enteredOn, null);
    }

    /** The day the stage was entered. */
    @Override
    public LocalDate date() {
        return enteredOn;
    }
}
