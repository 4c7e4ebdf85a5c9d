package org.alignmentaudit.internal.engine;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Asks a host whether to stop. What the host throws stops as well, and is no fault of the rule that was at work. Not thread-safe. */
public final class Cancellation implements BooleanSupplier {

    private final BooleanSupplier cancelled;
    private @Nullable RuntimeException thrown;

    public Cancellation(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    public boolean getAsBoolean() {
        try {
            return thrown != null || cancelled.getAsBoolean();
        } catch (RuntimeException e) {
            thrown = e;
            return true;
        }
    }

    /** Throws what the host threw, if it did. */
    public void rethrow() {
        if (thrown != null) {
            throw thrown;
        }
    }
}
