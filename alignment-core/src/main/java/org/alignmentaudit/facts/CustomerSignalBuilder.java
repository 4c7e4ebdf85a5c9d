package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a signal. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class CustomerSignalBuilder {

    private final Once once = new Once();
    private @Nullable String id;
    private final SignalMetric metric;
    private final LocalDate date;
    private final double value;
    private @Nullable Integer sampleSize;
    private @Nullable Double standardError;
    private @Nullable Double scaleMax;
    private @Nullable String segment;
    private @Nullable String initiativeId;
    private @Nullable String valueId;

    CustomerSignalBuilder(SignalMetric metric, LocalDate date, double value) {
        this.metric = metric;
        this.date = date;
        this.value = value;
    }

    /** Identifier; may be left out. */
    public CustomerSignalBuilder id(String id) {
        once.set("id");
        this.id = id;
        return this;
    }

    /** Number of customers behind the value. */
    public CustomerSignalBuilder sampleSize(int sampleSize) {
        once.set("sampleSize");
        this.sampleSize = sampleSize;
        return this;
    }

    /** Standard error of the value. */
    public CustomerSignalBuilder standardError(double standardError) {
        once.set("standardError");
        this.standardError = standardError;
        return this;
    }

    /** Highest value of the scale, for CSAT. */
    public CustomerSignalBuilder scaleMax(double scaleMax) {
        once.set("scaleMax");
        this.scaleMax = scaleMax;
        return this;
    }

    /** Part of the market it holds for. */
    public CustomerSignalBuilder segment(String segment) {
        once.set("segment");
        this.segment = segment;
        return this;
    }

    /** The initiative it speaks of. */
    public CustomerSignalBuilder initiativeId(String initiativeId) {
        once.set("initiativeId");
        this.initiativeId = initiativeId;
        return this;
    }

    /** The value of the organisation it speaks of. */
    public CustomerSignalBuilder valueId(String valueId) {
        once.set("valueId");
        this.valueId = valueId;
        return this;
    }

    /** The signal. */
    public CustomerSignal build() {
        return new CustomerSignal(
                id, metric, date, value, sampleSize, standardError, scaleMax, segment, initiativeId, valueId);
    }
}
