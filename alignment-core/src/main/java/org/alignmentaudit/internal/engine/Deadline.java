package org.alignmentaudit.internal.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The one place that looks at a clock: how long an audit has been running, and never what day it is. */
final class Deadline implements BooleanSupplier {

    /** Some 292 years; a longer time cannot be counted, and need not be. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final long start = System.nanoTime();
    private final long nanos;
    private final BooleanSupplier cancelled;

    Deadline(Duration time, BooleanSupplier cancelled) {
        this.nanos = time.compareTo(LONGEST) < 0 ? time.toNanos() : Long.MAX_VALUE;
        this.cancelled = cancelled;
    }

    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - start > nanos || cancelled.getAsBoolean();
    }
}
