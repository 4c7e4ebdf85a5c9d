package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * What is still being done to mend processes.
 *
 * @param initiatives names of the initiatives of type PROCESS that are APPROVED, ACTIVE or PAUSED, in alphabetical order
 */
public record Mending(List<String> initiatives) {

    /** Copies the list. */
    public Mending {
        initiatives = List.copyOf(initiatives);
    }
}
