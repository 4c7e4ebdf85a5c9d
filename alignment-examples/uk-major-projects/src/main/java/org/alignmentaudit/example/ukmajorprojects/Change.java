package org.alignmentaudit.example.ukmajorprojects;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that became known or changed.
 *
 * @param date snapshot that first shows the new value
 * @param before last value known before; empty for the first
 * @param now the new value
 */
record Change<T>(LocalDate date, Optional<T> before, T now) {

    boolean isFirst() {
        return before.isEmpty();
    }
}
