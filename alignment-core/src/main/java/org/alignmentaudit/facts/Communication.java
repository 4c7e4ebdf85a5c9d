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
 * Something that was said about a subject, whom it was said to and how many took note.
 */
@Element(value = "communications", singular = "communication")
public record Communication(
        @Meaning("identifier") String id,

        @Meaning("kind of the subject; INITIATIVE where absent") @Nullable SubjectType subjectType,

        @Meaning("the subject") String subjectId,
        @Occurred @Meaning("day it was said") LocalDate date,

        @Meaning("how it was said, a free word of the host") @Nullable String channel,

        @Meaning("whether it says why, not only what") @Nullable Boolean explainsWhy,

        @Refers("teams") @Meaning("teams it was said to") List<String> teamIds,

        @Refers("partners") @Meaning("partners it was said to")
        List<String> partnerIds,

        @Child(table = "acknowledgements") Rows<Acknowledgement> acknowledgements)
        implements Fact {

    /** Fills in the kind of the subject; sorts and copies the lists. */
    public Communication {
        subjectType = subjectType == null ? SubjectType.INITIATIVE : subjectType;
        teamIds = Sorted.words(teamIds);
        partnerIds = Sorted.words(partnerIds);
    }

    /** Starts a communication with what every communication has. */
    public static CommunicationBuilder builder(String id, String subjectId, LocalDate date) {
        return new CommunicationBuilder(id, subjectId, date);
    }
}
