package org.alignmentaudit.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value as what its field holds. What is no such value is handed on as the text of the database, so that the problem
 * shows it.
 */
@FunctionalInterface
interface CellReader {

    /** Before this day the dates of JDBC are those of the Julian calendar, while databases count on in the Gregorian one. */
    LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

    /** The value of this column in the row that the result stands on; null where it holds none. */
    @Nullable Object read(ResultSet row, int column) throws SQLException;

    /** The same; what the driver cannot read so, such as a day 0000-00-00 of MySQL, as its text. */
    default @Nullable Object readOrText(ResultSet row, int column) throws SQLException {
        try {
            return read(row, column);
        } catch (SQLException e) {
            return textAfter(e, row, column);
        }
    }

    private static String textAfter(SQLException failure, ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw failure;
        }
        return text;
    }

    /**
     * What keeps all values of such a column from being read.
     *
     * @param field the field; empty for an id of what a row belongs to
     */
    static Optional<Fault> fault(Optional<FieldSpec> field, ColumnType type) {
        Optional<FieldKind> kind = field.map(FieldSpec::kind);
        if (type.binary()) {
            return Optional.of(new Fault("holds bytes", "Make it a text, such as hex digits."));
        } else if (kind.filter(FieldKind.DATE::equals).isPresent() && type.zoned()) {
            return Optional.of(new Fault(
                    "holds points in time, and their day depends on the time zone",
                    "Name the zone, such as " + dayInAZone(type) + "."));
        } else if (kind.filter(FieldKind.YES_NO::equals).isPresent() && type.number()) {
            return Optional.of(new Fault(
                    "holds numbers, expected true or false",
                    "Write CASE WHEN column = 1 THEN 'true' ELSE 'false' END."));
        }
        return Optional.empty();
    }

    private static String dayInAZone(ColumnType type) {
        return type.zonedTimestamp()
                ? "DATE(CONVERT_TZ(column, @@session.time_zone, '+01:00'))"
                : "CAST(column AT TIME ZONE 'Europe/Berlin' AS date)";
    }

    /** The reader for a column of that type. */
    static CellReader of(Optional<FieldSpec> field, ColumnType type) {
        return switch (field.map(FieldSpec::kind).orElse(FieldKind.TEXT)) {
            case DATE -> type.time() ? CellReader::dayOfTime : CellReader::day;
            case MONEY -> CellReader::decimal;
            case NUMBER -> CellReader::number;
            case WHOLE -> CellReader::whole;
            case YES_NO -> CellReader::yesNo;
            case TEXTS -> type.array() ? CellReader::words : text(type);
            case TEXT, WORD, MONTH_DAY, ROWS -> text(type);
        };
    }

    private static CellReader text(ColumnType type) {
        return type.padded() ? CellReader::unpadded : ResultSet::getString;
    }

    private static @Nullable Object unpadded(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : text.stripTrailing();
    }

    private static @Nullable Object day(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) instanceof Date date) {
            LocalDate day = date.toLocalDate();
            return day.isBefore(GREGORIAN) ? row.getObject(column, LocalDate.class) : day;
        }
        return row.getString(column);
    }

    private static @Nullable Object dayOfTime(ResultSet row, int column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        // MariaDB's driver has no time for 0000-00-00, which is no absent value
        if (time == null) {
            return row.getString(column);
        }
        LocalDate day = time.toLocalDateTime().toLocalDate();
        return day.isBefore(GREGORIAN)
                ? row.getObject(column, LocalDateTime.class).toLocalDate()
                : day;
    }

    private static @Nullable Object decimal(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null || value instanceof BigDecimal) {
            return value;
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        return parsed(row.getString(column));
    }

    private static @Nullable Object parsed(@Nullable String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static @Nullable Object number(ResultSet row, int column) throws SQLException {
        Object value = decimal(row, column);
        boolean finite = value instanceof BigDecimal number && Double.isFinite(number.doubleValue());
        return finite ? (Object) ((BigDecimal) value).doubleValue() : value;
    }

    private static @Nullable Object whole(ResultSet row, int column) throws SQLException {
        Object value = decimal(row, column);
        try {
            return value instanceof BigDecimal number ? (Object) number.intValueExact() : value;
        } catch (ArithmeticException e) {
            return value;
        }
    }

    private static @Nullable Object yesNo(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null || value instanceof Boolean) {
            return value;
        }
        String text = row.getString(column);
        return "true".equals(text) || "false".equals(text) ? (Object) Boolean.valueOf(text) : text;
    }

    private static @Nullable Object words(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return null;
        }
        try {
            List<String> words = Arrays.stream((Object[]) array.getArray())
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .toList();
            return words.isEmpty() ? null : words;
        } finally {
            array.free();
        }
    }
}
