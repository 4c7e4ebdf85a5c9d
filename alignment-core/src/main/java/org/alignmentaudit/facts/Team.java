package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A part of the organisation: a team, a department, a site.
 */
@Element(value = "teams", singular = "team", directory = true)
public record Team(
        @Meaning("identifier") String id,
        @Meaning("what readers call it") String name,

        @Range(min = 0) @Meaning("number of people in it") @Nullable Integer headcount,

        @Refers("teams") @Meaning("the team it belongs to") @Nullable String parentId)
        implements Subject {

    /**
     * A team of which nothing else is known.
     *
     * @param id identifier
     * @param name what readers call it
     */
    public static Team of(String id, String name) {
        return new Team(id, name, null, null);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.TEAM, id, name);
    }
}
