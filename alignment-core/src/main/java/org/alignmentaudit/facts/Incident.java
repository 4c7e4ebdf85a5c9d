package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong on one day.
 */
@Element(value = "incidents", singular = "incident")
public record Incident(
        @Meaning("identifier") String id,
        @Occurred @Meaning("day it happened") LocalDate date,
        @Meaning("free word of the host") String kind,
        @Meaning("how bad it was") Level severity,
        @Range(min = 0) @Meaning("money it cost") @Nullable Money loss)
        implements Fact {}
