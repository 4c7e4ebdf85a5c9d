package org.alignmentaudit.facts;

import java.util.HashSet;
import java.util.Set;

/** Refuses to set a single-valued option of a builder twice. */
final class Once {

    private final Set<String> done = new HashSet<>();

    void set(String option) {
        if (!done.add(option)) {
            throw new IllegalStateException(
                    option + " is set twice.\nMaybe two sources were meant to be merged before the builder is called.");
        }
    }
}
