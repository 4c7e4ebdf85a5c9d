package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Refers;

/**
 * A meeting about strategy.
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
        implements Fact {}
