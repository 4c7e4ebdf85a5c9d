package org.alignmentaudit.embedding;

import java.lang.ref.WeakReference;
import java.util.List;

/** Collects garbage. */
final class Garbage {

    /** One mostly does. */
    private static final int COLLECTIONS = 10;

    private Garbage() {}

    /** How many of these something still holds. */
    static long stillHeld(List<? extends WeakReference<?>> references) {
        long held = references.size();
        for (int i = 0; i < COLLECTIONS && held > 0; i++) {
            System.gc();
            held = references.stream()
                    .filter(reference -> reference.get() != null)
                    .count();
        }
        return held;
    }
}
