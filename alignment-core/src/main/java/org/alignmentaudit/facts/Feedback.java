package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.NotBefore;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Something the people who do the work said upwards, and what came of it.
 */
@Element(value = "feedback", singular = "feedback")
public record Feedback(
        @Meaning("identifier") String id,
        @Occurred @Meaning("day it was said") LocalDate date,

        @Refers("teams") @Meaning("the team it came from") @Nullable String teamId,

        @KnownFrom("answeredOn") @NotBefore("date") @Meaning("day it was answered") @Nullable LocalDate answeredOn,

        @Refers("decisions") @Meaning("the decision it led to") @Nullable String decisionId)
        implements Fact {

    /**
     * Feedback that nobody answered so far as is known.
     *
     * @param id identifier
     * @param date day it was said
     */
    public static Feedback of(String id, LocalDate date) {
        return new Feedback(id, date, null, null, null);
    }
}
