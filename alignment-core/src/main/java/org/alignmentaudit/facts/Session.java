package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Refers;

/**
 * A meeting about the strategy, with the goals it spoke of and who took part.
 */
@Element(value = "sessions", singular = "session")
public record Session(
        @Meaning("identifier") String id,
        @Occurred @Meaning("day of the meeting") LocalDate date,
        @Meaning("what it was for") SessionKind kind,
        @Refers("goals") @Meaning("goals it spoke of") List<String> goalIds,
        @Refers("teams") @Meaning("teams that took part") List<String> teamIds,

        @Refers("partners") @Meaning("partners that took part")
        List<String> partnerIds)
        implements Fact {

    /** Sorts and copies the lists. */
    public Session {
        goalIds = Sorted.words(goalIds);
        teamIds = Sorted.words(teamIds);
        partnerIds = Sorted.words(partnerIds);
    }

    /**
     * A meeting of which neither goals nor participants are known.
     *
     * @param id identifier
     * @param date day of the meeting
     * @param kind what it was for
     */
    public static Session of(String id, LocalDate date, SessionKind kind) {
        return new Session(id, date, kind, List.of(), List.of(), List.of());
    }
}
