package org.alignmentaudit.standard.oracle;

import java.time.LocalDate;

/**
 * The 90 days before a day and the 90 days after it. The day itself belongs to neither.
 *
 * @param before the days before
 * @param after the days after
 */
record Launch(Days before, Days after) {

    private static final int LENGTH = 90;

    /** Days from the first to the last, both included. */
    record Days(LocalDate first, LocalDate last) {

        boolean hold(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        /** "Year before: the same days one year earlier." */
        Days yearBefore() {
            return new Days(first.minusYears(1), last.minusYears(1));
        }
    }

    static Launch on(LocalDate day) {
        return new Launch(
                new Days(day.minusDays(LENGTH), day.minusDays(1)), new Days(day.plusDays(1), day.plusDays(LENGTH)));
    }

    Launch yearBefore() {
        return new Launch(before.yearBefore(), after.yearBefore());
    }

    /** "A window not yet over at asOf is not assessable." */
    boolean over(LocalDate asOf) {
        return !after.last().isAfter(asOf);
    }
}
