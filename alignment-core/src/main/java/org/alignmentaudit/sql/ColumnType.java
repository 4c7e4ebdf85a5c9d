package org.alignmentaudit.sql;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What a column of a result holds, as the driver tells it.
 *
 * @param code one of {@link Types}
 * @param name the name that the database has for it, in lower case
 * @param product the database
 */
record ColumnType(int code, String name, Product product) {

    private static final Set<Integer> BINARY = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);
    private static final Set<Integer> NUMBERS = Set.of(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.NUMERIC,
            Types.DECIMAL,
            Types.REAL,
            Types.FLOAT,
            Types.DOUBLE);

    static ColumnType of(ResultSetMetaData result, int number, Product product) throws SQLException {
        String name = Objects.requireNonNullElse(result.getColumnTypeName(number), "");
        return new ColumnType(result.getColumnType(number), name.toLowerCase(Locale.ROOT), product);
    }

    boolean binary() {
        return BINARY.contains(code);
    }

    boolean number() {
        return NUMBERS.contains(code);
    }

    /** A point in time, on which it is one day here and another day there. */
    boolean zoned() {
        return code == Types.TIMESTAMP_WITH_TIMEZONE
                || name.equals("timestamptz")
                || name.equals("datetimeoffset")
                || name.contains("time zone")
                || zonedTimestamp();
    }

    /** A point in time that the driver shows in the zone of the session, often that of the machine. */
    boolean zonedTimestamp() {
        return name.equals("timestamp") && product.zonedTimestamps();
    }

    /** A day and a time of day. */
    boolean time() {
        return code == Types.TIMESTAMP;
    }

    /** Texts of a fixed length, filled up with spaces. */
    boolean padded() {
        return code == Types.CHAR || code == Types.NCHAR;
    }

    boolean array() {
        return code == Types.ARRAY;
    }
}
