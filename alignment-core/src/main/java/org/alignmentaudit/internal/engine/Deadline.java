package org.alignmentaudit.internal.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The one place that looks at a clock: how long an audit has been running, and never what day it is. */
final class Deadline implements BooleanSupplier {

    private final long start = System.nanoTime();
    private final long nanos;
    private final BooleanSupplier cancelled;

    Deadline(Duration time, BooleanSupplier cancelled) {
        this.nanos = time.toNanos();
        this.cancelled = cancelled;
    }

    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - start > nanos || cancelled.getAsBoolean();
    }
}
