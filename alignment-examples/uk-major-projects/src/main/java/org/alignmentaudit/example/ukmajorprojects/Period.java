package org.alignmentaudit.example.ukmajorprojects;

import java.time.LocalDate;
import java.util.Optional;

/** When a project starts and is planned to end, as far as a snapshot tells. */
record Period(Optional<LocalDate> start, Optional<LocalDate> end) {

    static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

    boolean startsAfterItsEnd() {
        return end.filter(this::startsAfter).isPresent();
    }

    boolean startsAfter(LocalDate date) {
        return start.filter(date::isBefore).isPresent();
    }

    Period withoutStart() {
        return new Period(Optional.empty(), end);
    }
}
