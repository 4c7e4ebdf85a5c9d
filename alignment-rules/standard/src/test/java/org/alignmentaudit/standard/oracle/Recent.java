package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.alignmentaudit.portfolio.Portfolio;

/** Windows that end with the as-of date. */
final class Recent {

    private Recent() {}

    /** Whether the day is one of the last so many, of which the as-of date is the last. */
    static boolean within(int days, LocalDate day, Portfolio portfolio) {
        return !day.isAfter(portfolio.asOf()) && DAYS.between(day, portfolio.asOf()) < days;
    }

    static boolean supplied(Portfolio portfolio, String... paths) {
        for (String path : paths) {
            if (!portfolio.supplies(path)) {
                return false;
            }
        }
        return true;
    }
}
