package org.alignmentaudit.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * What customers said or did, measured on one day: satisfaction, complaints, losses.
 */
@Element(value = "customerSignals", singular = "customerSignal")
public record CustomerSignal(
        @Meaning("identifier; may be left out") @Nullable String id,
        @Meaning("what was measured") SignalMetric metric,
        @Occurred @Meaning("day or end of the period") LocalDate date,

        @Meaning("the value in the unit of the metric; may be negative")
        Double value,

        @Range(min = 0) @Meaning("number of customers behind the value") @Nullable Integer sampleSize,

        @Range(min = 0) @Meaning("standard error of the value") @Nullable Double standardError,

        @Range(min = 0) @Meaning("highest value of the scale, for CSAT") @Nullable Double scaleMax,

        @Meaning("part of the market it holds for") @Nullable String segment,

        @Refers("initiatives") @Meaning("the initiative it speaks of") @Nullable String initiativeId,

        @Refers("values") @Meaning("the value of the organisation it speaks of") @Nullable String valueId)
        implements Fact {

    private static final BigDecimal COMMON_SCALE = BigDecimal.valueOf(5);

    /**
     * The value in the unit that all signals of its metric share: satisfaction on a scale of five, all else as it is. Null
     * where the end of the scale of a satisfaction is not known.
     */
    public @Nullable BigDecimal comparableValue() {
        return inCommonUnit(value);
    }

    /** The standard error in the same unit as {@link #comparableValue()}; null where one of the two is not known. */
    public @Nullable BigDecimal comparableError() {
        return standardError == null ? null : inCommonUnit(standardError);
    }

    private @Nullable BigDecimal inCommonUnit(double number) {
        BigDecimal own = BigDecimal.valueOf(number);
        if (metric != SignalMetric.CSAT) {
            return own;
        }
        return scaleMax == null || scaleMax <= 0
                ? null
                : own.multiply(COMMON_SCALE).divide(BigDecimal.valueOf(scaleMax), MathContext.DECIMAL128);
    }

    /** Starts a signal with what every signal has. */
    public static CustomerSignalBuilder builder(SignalMetric metric, LocalDate date, double value) {
        return new CustomerSignalBuilder(metric, date, value);
    }
}
