package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;

/**
 * A value or principle the organisation holds, which initiatives can further or contradict.
 */
@Element(value = "values", singular = "value", directory = true)
public record Value(
        @Meaning("identifier") String id,

        @Meaning("what it says, in the words of the organisation")
        String statement,

        @Meaning("how binding it is") Enforcement enforcement)
        implements Subject {

    /**
     * A value.
     *
     * @param id identifier
     * @param statement what it says
     * @param enforcement how binding it is
     */
    public static Value of(String id, String statement, Enforcement enforcement) {
        return new Value(id, statement, enforcement);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.VALUE, id, statement);
    }
}
