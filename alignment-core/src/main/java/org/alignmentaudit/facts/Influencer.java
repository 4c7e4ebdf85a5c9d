package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A change inside the organisation or around it that bears on the goals, and the decision that answered it.
 */
@Element(value = "influencers", singular = "influencer")
public record Influencer(
        @Meaning("identifier") String id,
        @Meaning("what readers call it") @Nullable String title,
        @Meaning("where it comes from") InfluencerKind kind,
        @Occurred @Meaning("day it was noticed") LocalDate date,
        @Meaning("how much it matters to the goals") Level impact,
        @Refers("goals") @Meaning("goals it bears on") List<String> goalIds,

        @Refers("decisions") @Meaning("the decision that answered it") @Nullable String responseDecisionId)
        implements Subject {

    /** Sorts and copies the list. */
    public Influencer {
        goalIds = Sorted.words(goalIds);
    }

    /**
     * A change that no decision answered so far as is known.
     *
     * @param id identifier
     * @param kind where it comes from
     * @param date day it was noticed
     * @param impact how much it matters to the goals
     */
    public static Influencer of(String id, InfluencerKind kind, LocalDate date, Level impact) {
        return new Influencer(id, null, kind, date, impact, List.of(), null);
    }

    /** Whether it could make the business obsolete. */
    public boolean disruptive() {
        return kind == InfluencerKind.DISRUPTION;
    }

    /** Whether it matters much to the goals. */
    public boolean weighty() {
        return impact == Level.HIGH;
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.INFLUENCER, id, title == null ? id : title);
    }
}
