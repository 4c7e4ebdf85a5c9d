package org.alignmentaudit.facts;

import java.util.List;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.jspecify.annotations.Nullable;

/** What counts of status reports in sums: which hold a rating, which of those are bad, and when. */
sealed interface Ratings {

    /** The band of a report; null where it is missing. */
    @Nullable Band band(int report);

    /** The scale of a report; null where it is missing. */
    @Nullable RatingScale scale(int report);

    /** The {@linkplain ColumnLayout#number day} of a report by its number. */
    long day(int report);

    default boolean rated(int report) {
        return StatusReport.rated(band(report));
    }

    default boolean bad(int report) {
        return StatusReport.bad(band(report), scale(report));
    }

    /** The ratings of these reports, read from their columns where they are kept as such. */
    static Ratings of(List<StatusReport> reports) {
        return reports instanceof ColumnRows<StatusReport> columns ? InColumns.of(columns) : new Told(reports);
    }

    /** Reports that are kept as columns, with the numbers of these. */
    record InColumns(ColumnRows<StatusReport> rows, int bands, int scales, int days) implements Ratings {

        static InColumns of(ColumnRows<StatusReport> rows) {
            return new InColumns(rows, rows.column("band"), rows.column("scale"), rows.column("date"));
        }

        @Override
        public @Nullable Band band(int report) {
            return (Band) rows.value(bands, report);
        }

        @Override
        public @Nullable RatingScale scale(int report) {
            return (RatingScale) rows.value(scales, report);
        }

        @Override
        public long day(int report) {
            return rows.number(days, report);
        }
    }

    /** Reports that are records. */
    record Told(List<StatusReport> reports) implements Ratings {

        @Override
        public @Nullable Band band(int report) {
            return reports.get(report).band();
        }

        @Override
        public @Nullable RatingScale scale(int report) {
            return reports.get(report).scale();
        }

        /** A report whose day is missing is refused later, not here. */
        @Override
        public long day(int report) {
            return reports.get(report).date() == null
                    ? 0
                    : ColumnLayout.number(reports.get(report).date());
        }
    }
}
