package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the organisation, known by a pseudonym only.
 */
@Element(value = "people", singular = "person", directory = true)
public record Person(
        @Meaning("pseudonym") String id,

        @Refers("teams") @Meaning("the team they belong to") @Nullable String teamId,

        @Meaning("whether they lead others") @Nullable Boolean leader,
        @Meaning("last day with the organisation") @Nullable LocalDate activeUntil)
        implements Subject {

    /**
     * Somebody of whom nothing else is known.
     *
     * @param id pseudonym
     */
    public static Person of(String id) {
        return new Person(id, null, null, null);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.PERSON, id, id);
    }
}
