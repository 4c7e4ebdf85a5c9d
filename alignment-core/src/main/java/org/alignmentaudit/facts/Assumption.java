package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Something a subject takes for true, and what is known of it.
 */
@Element(value = "assumptions", singular = "assumption")
public record Assumption(
        @Meaning("identifier") String id,

        @Meaning("kind of the subject; INITIATIVE where absent") @Nullable SubjectType subjectType,

        @Meaning("the subject") String subjectId,
        @Meaning("what is taken for true") String statement,
        @Meaning("what is known of it") AssumptionStatus status,
        @Meaning("how much depends on it") @Nullable Level impact,

        @KnownFrom("lastValidated") @Meaning("day it was last tested") @Nullable LocalDate lastValidated,

        @Child(table = "evidence") Rows<EvidenceItem> evidence)
        implements Subject {

    /** Fills in the kind of the subject. */
    public Assumption {
        subjectType = subjectType == null ? SubjectType.INITIATIVE : subjectType;
    }

    /** Starts an assumption with what every assumption has. */
    public static AssumptionBuilder builder(String id, String subjectId, String statement, AssumptionStatus status) {
        return new AssumptionBuilder(id, subjectId, statement, status);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.ASSUMPTION, id, statement);
    }
}
