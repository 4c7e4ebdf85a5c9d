package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.facts.StatusHistory;
import org.alignmentaudit.facts.StatusReport;

/**
 * The course of an initiative as its status reports tell it. What else is drawn for it is placed around these days.
 *
 * @param asOf the day the portfolio is seen on
 * @param reports the reports up to that day
 */
record Course(LocalDate asOf, StatusHistory reports) {

    private static final int RAISE_WINDOW_DAYS = 90;
    private static final int DAYS_WITHOUT_BAD_STATUS = 180;

    static Course of(LocalDate asOf, List<StatusReport> reports) {
        return new Course(
                asOf,
                new StatusHistory(reports.stream()
                        .filter(report -> !report.date().isAfter(asOf))
                        .toList()));
    }

    /** The day of the newest report; the as-of date where there is none. */
    LocalDate newest() {
        return reports.newest().map(StatusReport::date).orElse(asOf);
    }

    /** The day that the budget at the newest report is compared with. */
    LocalDate compared() {
        List<LocalDate> days = reports.stream().map(StatusReport::date).sorted().toList();
        Optional<LocalDate> farEnough = days.stream()
                .filter(day -> ChronoUnit.DAYS.between(day, newest()) >= RAISE_WINDOW_DAYS)
                .reduce((earlier, later) -> later);
        return farEnough.orElseGet(() -> days.size() > 1 ? days.get(days.size() - 2) : newest().minusMonths(12));
    }

    /** The first day of the run of bad status; half a year ago where the status is not bad. */
    LocalDate badSince() {
        LocalDate since = reports.badSince();
        return since == null ? asOf.minusDays(DAYS_WITHOUT_BAD_STATUS) : since;
    }
}
