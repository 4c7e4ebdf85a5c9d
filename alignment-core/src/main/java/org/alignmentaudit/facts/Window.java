package org.alignmentaudit.facts;

import java.time.LocalDate;

/**
 * Some days in a row.
 *
 * @param first the first day, included
 * @param last the last day, included
 */
public record Window(LocalDate first, LocalDate last) {

    /** So many days up to a day, that day included: 365 days hold twelve month-ends, not thirteen. */
    public static Window upTo(LocalDate last, int days) {
        return new Window(last.minusDays(days - 1L), last);
    }

    /** Whether the day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
