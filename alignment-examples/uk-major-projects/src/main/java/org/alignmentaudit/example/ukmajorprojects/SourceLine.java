package org.alignmentaudit.example.ukmajorprojects;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one line, by column. A cell that cannot be read is reported and counts as empty. */
record SourceLine(List<String> header, CsvRecord cells, FaultLog faults) {

    /** Up to ten million millions of pounds: what fits the 19 digits of the dictionary. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,15})?");

    /** The row, unless it lacks its snapshot, id or name. */
    Optional<SnapshotRow> row() {
        Optional<LocalDate> snapshot = date(Column.SNAPSHOT);
        if (snapshot.isEmpty() || text(Column.ID).isEmpty() || text(Column.NAME).isEmpty()) {
            report(FaultKind.INCOMPLETE_ROW, String.join(",", cells.getFields()));
            return Optional.empty();
        }
        return snapshot.map(this::row);
    }

    private SnapshotRow row(LocalDate snapshot) {
        return new SnapshotRow(
                cells.getStartingLineNumber(),
                snapshot,
                text(Column.ID),
                text(Column.NAME),
                filled(Column.DEPT),
                filled(Column.CATEGORY),
                band(),
                text(Column.ASSESSOR).equals("IPA"),
                new Period(date(Column.START), date(Column.END)),
                new Figures(number(Column.FY_BASELINE_GBPM), number(Column.FY_FORECAST_GBPM), number(Column.WLC_GBPM)));
    }

    private Band band() {
        String code = text(Column.RATING);
        return Band.ofCode(code).orElseGet(() -> {
            report(FaultKind.UNKNOWN_RATING, code);
            return Band.UNRATED;
        });
    }

    private Optional<LocalDate> date(Column column) {
        return filled(column).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                report(FaultKind.UNREADABLE_DATE, column.header() + " " + text);
                return Optional.empty();
            }
        });
    }

    private Optional<BigDecimal> number(Column column) {
        return filled(column).flatMap(text -> {
            if (NUMBER.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text));
            }
            report(FaultKind.UNREADABLE_NUMBER, column.header() + " " + text);
            return Optional.empty();
        });
    }

    private Optional<String> filled(Column column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    private String text(Column column) {
        return cells.getField(header.indexOf(column.header())).strip();
    }

    private void report(FaultKind kind, String value) {
        faults.report(kind, cells.getStartingLineNumber(), text(Column.ID), value);
    }
}
