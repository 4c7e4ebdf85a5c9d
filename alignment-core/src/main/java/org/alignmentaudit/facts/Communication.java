package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a subject.
 */
@Element(value = "communications", singular = "communication")
public record Communication(
        @Meaning("identifier") String id,

        @Meaning("kind of the subject; INITIATIVE where absent") @Nullable SubjectType subjectType,

        @Meaning("the subject") String subjectId,
        @Occurred @Meaning("day it was said") LocalDate date,
        @Meaning("free word of the host") @Nullable String channel,
        @Meaning("whether it says why") @Nullable Boolean explainsWhy,
        @Refers("teams") @Meaning("teams it was said to") List<String> teamIds,

        @Refers("partners") @Meaning("partners it was said to")
        List<String> partnerIds,

        @Child(table = "acknowledgements") Rows<Acknowledgement> acknowledgements)
        implements Fact {
    /** Fills in the kind of the subject. */
    public Communication {
        subjectType = subjectType == null ? SubjectType.INITIATIVE : subjectType;
    }
}
