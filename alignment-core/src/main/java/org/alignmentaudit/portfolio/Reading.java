package org.alignmentaudit.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure of the scorecard reads, held against its limits. A rule that declares a measure fires on {@link #poor()},
 * and the scorecard is made from the same reading, so that the two cannot differ. Immutable and thread-safe.
 */
public interface Reading {

    /** Whether there is enough to tell how it stands. */
    boolean known();

    /** Whether it is worse than one of its limits; no where that is not known. */
    boolean poor();

    /** Whether it is near one of its limits and worse than none; no where that is not known. */
    boolean watched();

    /** What was measured; null where that cannot be told, be it that another part of the measure can. */
    @Nullable Double value();

    /** The value one period earlier, as known then; null where it cannot be told. */
    @Nullable Double previous();

    /** Number of records or answers behind the value, also where they are too few; null where there is no value at all. */
    @Nullable Integer sampleSize();

    /** What was counted, where the value is a share of things counted, else null. */
    default @Nullable Double numerator() {
        return null;
    }

    /** Out of how many, where the value is a share of things counted, else null. */
    default @Nullable Double denominator() {
        return null;
    }

    /** The same for each of the groups that it was measured in, by id; empty where it was measured as a whole. */
    default List<ReadingPart> parts() {
        return List.of();
    }
}
