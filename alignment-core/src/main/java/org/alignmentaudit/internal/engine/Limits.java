package org.alignmentaudit.internal.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When an audit stops although there are matches left.
 *
 * @param matches most matches that it looks at
 * @param time how long it may take; null where that does not matter
 * @param cancelled asked now and then while facts are taken in, and before each match
 */
public record Limits(int matches, @Nullable Duration time, BooleanSupplier cancelled) {

    /** The same with the clock started, for several runs that share it. */
    Limits running() {
        return new Limits(matches, null, started());
    }

    /** What is left of them after so many matches were looked at. */
    Limits after(int looked) {
        return new Limits(matches - looked, time, cancelled);
    }

    /** Starts the clock; the answer tells whether to stop. */
    BooleanSupplier started() {
        return time == null ? cancelled : new Deadline(time, cancelled);
    }
}
