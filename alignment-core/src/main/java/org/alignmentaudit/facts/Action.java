package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation made of a finding.
 */
@Element(value = "actions", singular = "action")
public record Action(
        @Meaning("identifier") String id,
        @Meaning("the rule") String rule,

        @Meaning("kind of the subject; INITIATIVE where absent") @Nullable SubjectType subjectType,

        @Meaning("the subject") String subjectId,
        @Meaning("what became of it") ActionState state,
        @Meaning("day it is due") @Nullable LocalDate due,

        @KnownFrom("closedOn") @Meaning("day it was closed") @Nullable LocalDate closedOn)
        implements Fact {
    /** Fills in the kind of the subject. */
    public Action {
        subjectType = subjectType == null ? SubjectType.INITIATIVE : subjectType;
    }
}
