package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * A measured value of a KPI.
 */
public record Observation(
        @Occurred @Meaning("day or end of the period") LocalDate date,
        @Meaning("the value; may be negative") Double value,

        @Range(min = 0) @Meaning("number of observations behind it") @Nullable Integer sampleSize,

        @Range(min = 0) @Meaning("standard error of the value") @Nullable Double standardError)
        implements Dated {}
