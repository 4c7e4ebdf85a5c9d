package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * A look back or from outside at a subject, on one day.
 */
@Element(value = "reviews", singular = "review")
public record Review(
        @Meaning("identifier") String id,

        @Meaning("kind of the subject; INITIATIVE where absent") @Nullable SubjectType subjectType,

        @Meaning("the subject") String subjectId,
        @Meaning("what it looked at") ReviewKind kind,
        @Meaning("how it was held") @Nullable ReviewMethod method,
        @Occurred @Meaning("day of the review") LocalDate date,
        @Meaning("what it concluded") @Nullable ReviewOutcome outcome,

        @Range(min = 1, max = 5) @Meaning("score of a COHERENCE review") @Nullable Double score,

        @Child(table = "review_actions") Rows<ReviewAction> actions)
        implements Fact {

    /** Fills in the kind of the subject. */
    public Review {
        subjectType = subjectType == null ? SubjectType.INITIATIVE : subjectType;
    }

    /** A review of an initiative with an outcome. */
    public static Review of(String id, String initiativeId, ReviewKind kind, LocalDate date, ReviewOutcome outcome) {
        return new Review(id, SubjectType.INITIATIVE, initiativeId, kind, null, date, outcome, null, new Rows<>());
    }

    /** Whether people from outside the work looked at it and came to a conclusion. */
    public boolean independent() {
        return kind == ReviewKind.INDEPENDENT && outcome != null;
    }
}
