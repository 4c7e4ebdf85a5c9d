package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong on one day, and what it cost.
 */
@Element(value = "incidents", singular = "incident")
public record Incident(
        @Meaning("identifier") String id,
        @Occurred @Meaning("day it happened") LocalDate date,

        @Meaning("what went wrong, a free word of the host that initiatives can name as mitigated")
        String kind,

        @Meaning("how bad it was") Level severity,
        @Range(min = 0) @Meaning("money it cost") @Nullable Money loss)
        implements Fact {

    /**
     * An incident whose cost is unknown.
     *
     * @param id identifier
     * @param date day it happened
     * @param kind what went wrong, a free word of the host
     * @param severity how bad it was
     */
    public static Incident of(String id, LocalDate date, String kind, Level severity) {
        return new Incident(id, date, kind, severity, null);
    }
}
