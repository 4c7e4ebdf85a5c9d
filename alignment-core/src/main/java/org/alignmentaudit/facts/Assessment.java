package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * A score that says how well an initiative fits the goals.
 */
@Key({"date"})
public record Assessment(
        @Occurred @Meaning("day of the assessment") LocalDate date,
        @Range(min = 0, max = 1) @Meaning("from 0 to 1") Double score,
        @Meaning("pseudonym") @Nullable String assessor,

        @Meaning("reasoning; never copied into findings") @Nullable String reason,

        @Meaning("day the score was entered") @Nullable LocalDate recordedAt)
        implements Dated {}
