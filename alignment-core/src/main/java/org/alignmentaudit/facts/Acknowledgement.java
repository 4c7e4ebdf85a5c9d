package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.AtMost;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * How many of an audience said that they had taken note.
 */
public record Acknowledgement(
        @Refers("teams") @Meaning("the team") @Nullable String teamId,

        @Refers("partners") @Meaning("the partner") @Nullable String partnerId,

        @AtMost("audience") @Range(min = 0) @Meaning("people who did")
        Integer count,

        @Range(min = 0) @Meaning("people who should") Integer audience,
        @Occurred @Meaning("day of the count") @Nullable LocalDate date) {}
