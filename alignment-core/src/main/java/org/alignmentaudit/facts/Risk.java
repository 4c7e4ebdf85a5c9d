package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Something that may go wrong.
 */
@Element(value = "risks", singular = "risk")
public record Risk(
        @Meaning("identifier") String id,

        @Meaning("kind of the subject; INITIATIVE where absent") @Nullable SubjectType subjectType,

        @Meaning("the subject") String subjectId,
        @Meaning("how bad it would be") Level severity,

        @Meaning("day by which it should be dealt with") @Nullable LocalDate due,

        @KnownFrom("closedOn") @Meaning("day it was closed") @Nullable LocalDate closedOn)
        implements Fact {

    /** Fills in the kind of the subject. */
    public Risk {
        subjectType = subjectType == null ? SubjectType.INITIATIVE : subjectType;
    }
}
