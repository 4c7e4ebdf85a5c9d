package org.alignmentaudit.audit;

import java.util.List;
import org.alignmentaudit.finding.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One line of the scorecard. There is no line that sums up the others.
 *
 * @param kpi id of the measure, such as {@code KP-01}
 * @param title its name in the language of the report
 * @param value what was measured, in the unit; null where it cannot be told, be it that another part of the measure can
 * @param unit what the value counts
 * @param numerator what was counted, where the value is a share
 * @param denominator out of what, where the value is a share
 * @param sampleSize number of records or answers behind the value, also where they are too few for one
 * @param previous the value one period earlier, where it can be told
 * @param trend how the value moved since; null without a previous value
 * @param verdict what it says
 * @param reason why it says so, in a sentence or two
 * @param details further figures that the reason rests on, in the order in which the rule names them
 * @param parts the same by group, such as by department, where it was measured so
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
        String reason,
        List<MeasureDetail> details,
        List<MeasurePart> parts) {

    /** Copies the lists. */
    public Measure {
        details = List.copyOf(details);
        parts = List.copyOf(parts);
    }

    /** A measure without details and parts. */
    public Measure(
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
            String reason) {
        this(
                kpi,
                title,
                value,
                unit,
                numerator,
                denominator,
                sampleSize,
                previous,
                trend,
                verdict,
                reason,
                List.of(),
                List.of());
    }
}
