package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A change of one field of a goal.
 */
public record GoalChange(
        @Occurred @Meaning("day of the change") LocalDate date,
        @Meaning("name of the field") String field,
        @Meaning("value before") @Nullable String oldValue,
        @Meaning("value after") @Nullable String newValue)
        implements Dated {

    /** Whether the goal was met. */
    public boolean met() {
        return ofStatus() && GoalStatus.MET.name().equals(newValue);
    }

    /** Whether its priority changed. */
    public boolean ofPriority() {
        return field.equals("priority");
    }

    /** Whether the status of the goal changed. */
    boolean ofStatus() {
        return field.equals("status");
    }
}
