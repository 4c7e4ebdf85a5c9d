package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.AtMost;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.alignmentaudit.dictionary.SelfChecked;
import org.jspecify.annotations.Nullable;

/**
 * How many of an audience, a team or a partner, confirmed that they had taken note.
 */
public record Acknowledgement(
        @Refers("teams") @Meaning("the team, where the audience is one") @Nullable String teamId,

        @Refers("partners") @Meaning("the partner, where the audience is one") @Nullable String partnerId,

        @AtMost("audience") @Range(min = 0) @Meaning("number of people who confirmed it")
        Integer count,

        @Range(min = 0) @Meaning("number of people who should")
        Integer audience,

        @Occurred @Meaning("day of the count") @Nullable LocalDate date)
        implements SelfChecked {

    /** Whether it names either a team or a partner. */
    @Override
    public boolean consistent() {
        return (teamId == null) != (partnerId == null);
    }

    /**
     * How many of a team confirmed, on a day that is unknown.
     *
     * @param teamId the team
     * @param count number of people who confirmed it
     * @param audience number of people who should
     */
    public static Acknowledgement ofTeam(String teamId, int count, int audience) {
        return new Acknowledgement(teamId, null, count, audience, null);
    }

    /**
     * How many of the people of a partner confirmed, on a day that is unknown.
     *
     * @param partnerId the partner
     * @param count number of people who confirmed it
     * @param audience number of people who should
     */
    public static Acknowledgement ofPartner(String partnerId, int count, int audience) {
        return new Acknowledgement(null, partnerId, count, audience, null);
    }
}
