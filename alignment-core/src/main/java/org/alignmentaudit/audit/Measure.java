package org.alignmentaudit.audit;

import org.alignmentaudit.finding.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One line of the scorecard. There is no line that sums up the others.
 *
 * @param kpi id of the measure, such as {@code KP-01}
 * @param title its name in the language of the report
 * @param value what was measured, in the unit; null where it cannot be told
 * @param unit what the value counts
 * @param numerator what was counted, where the value is a share
 * @param denominator out of what, where the value is a share
 * @param sampleSize number of records or answers behind the value
 * @param previous the value one period earlier, where it can be told
 * @param trend how the value moved since; null without a previous value
 * @param verdict what it says
 * @param reason why it says so, in a sentence
 */
public record Measure(
        String kpi,
        String title,
        @Nullable Double value,
        Unit unit,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Integer sampleSize,
        @Nullable Double previous,
        @Nullable Trend trend,
        MeasureVerdict verdict,
        String reason) {}
