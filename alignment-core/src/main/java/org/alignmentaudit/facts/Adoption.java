package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * How far a new way of working has been taken up.
 */
@Key({"date"})
public record Adoption(
        @Meaning("day of the count") LocalDate date,

        @Range(min = 0) @KnownFrom("date") @Meaning("people who use it") @Nullable Integer activeUsers,

        @Range(min = 0) @Meaning("people who should use it by then") @Nullable Integer plannedUsers,

        @Range(min = 0, max = 1)
        @KnownFrom("date")
        @Meaning("share of the volume that still takes the old way")
        @Nullable Double legacyShare)
        implements Dated {}
