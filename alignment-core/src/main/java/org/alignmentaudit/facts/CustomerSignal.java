package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Something customers said or did, measured on one day.
 */
@Element(value = "customerSignals", singular = "customerSignal")
public record CustomerSignal(
        @Meaning("identifier") @Nullable String id,
        @Meaning("what was measured") SignalMetric metric,
        @Occurred @Meaning("day or end of the period") LocalDate date,
        @Meaning("the value; may be negative") Double value,

        @Range(min = 0) @Meaning("number of customers behind it") @Nullable Integer sampleSize,

        @Range(min = 0) @Meaning("standard error of the value") @Nullable Double standardError,

        @Range(min = 0) @Meaning("end of the scale") @Nullable Double scaleMax,

        @Meaning("part of the market") @Nullable String segment,

        @Refers("initiatives") @Meaning("the initiative it speaks of") @Nullable String initiativeId,

        @Refers("values") @Meaning("the value it speaks of") @Nullable String valueId)
        implements Fact {}
