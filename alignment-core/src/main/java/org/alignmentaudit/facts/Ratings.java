package org.alignmentaudit.facts;

import java.util.List;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.jspecify.annotations.Nullable;

/** What counts of status reports in sums: which hold a rating, which of those are bad, and when. */
abstract sealed class Ratings {

    /** The band of a report; null where it is missing. */
    abstract @Nullable Band band(int report);

    /** The scale of a report; null where it is missing. */
    abstract @Nullable RatingScale scale(int report);

    /** The {@linkplain ColumnLayout#number day} of a report by its number. */
    abstract long day(int report);

    final boolean rated(int report) {
        return StatusReport.rated(band(report));
    }

    final boolean bad(int report) {
        return StatusReport.bad(band(report), scale(report));
    }

    /** The ratings of these reports, read from their columns where they are kept as such. */
    static Ratings of(List<StatusReport> reports) {
        return reports instanceof ColumnRows<StatusReport> columns ? new InColumns(columns) : new Told(reports);
    }

    /** Reports that are kept as columns. */
    private static final class InColumns extends Ratings {

        private final ColumnRows<StatusReport> rows;
        private final int bands;
        private final int scales;
        private final int days;

        InColumns(ColumnRows<StatusReport> rows) {
            this.rows = rows;
            bands = rows.column("band");
            scales = rows.column("scale");
            days = rows.column("date");
        }

        @Override
        @Nullable Band band(int report) {
            return (Band) rows.value(bands, report);
        }

        @Override
        @Nullable RatingScale scale(int report) {
            return (RatingScale) rows.value(scales, report);
        }

        @Override
        long day(int report) {
            return rows.number(days, report);
        }
    }

    /** Reports that are records. */
    private static final class Told extends Ratings {

        private final List<StatusReport> reports;

        Told(List<StatusReport> reports) {
            this.reports = reports;
        }

        @Override
        @Nullable Band band(int report) {
            return reports.get(report).band();
        }

        @Override
        @Nullable RatingScale scale(int report) {
            return reports.get(report).scale();
        }

        /** A report whose day is missing is refused later, not here. */
        @Override
        long day(int report) {
            return reports.get(report).date() == null
                    ? 0
                    : ColumnLayout.number(reports.get(report).date());
        }
    }
}
