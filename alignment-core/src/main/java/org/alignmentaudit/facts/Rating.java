package org.alignmentaudit.facts;

import java.util.List;
import org.alignmentaudit.internal.columns.ColumnRows;

/** What counts of a status report in sums: whether it holds a rating, whether that is bad, and its day since 1970. */
record Rating(boolean rated, boolean bad, long day) {

    /** The ratings of these reports, read from their columns where they are kept as such. */
    static Rating of(List<StatusReport> reports, int number) {
        return reports instanceof ColumnRows<StatusReport> columns
                ? inColumns(columns, number)
                : told(reports.get(number));
    }

    private static Rating inColumns(ColumnRows<?> columns, int number) {
        Band band = (Band) columns.value("band", number);
        RatingScale scale = (RatingScale) columns.value("scale", number);
        return new Rating(StatusReport.rated(band), StatusReport.bad(band, scale), columns.number("date", number));
    }

    /** A report whose day is missing is refused later, not here. */
    private static Rating told(StatusReport report) {
        return new Rating(
                report.rated(),
                report.bad(),
                report.date() == null ? 0 : report.date().toEpochDay());
    }
}
