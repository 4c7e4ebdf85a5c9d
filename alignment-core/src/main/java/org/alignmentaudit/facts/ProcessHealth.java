package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * How well a process ran in one period.
 */
public record ProcessHealth(
        @Occurred @Meaning("end of the period") LocalDate date,

        @Range(min = 0) @Meaning("number of cases handled in the period") @Nullable Double volume,

        @Range(min = 0, max = 1) @Meaning("share of cases that left the normal way, 0 to 1") @Nullable Double exceptionRate,

        @Range(min = 0, max = 1) @Meaning("share of cases done again, 0 to 1") @Nullable Double reworkRate)
        implements Dated {}
