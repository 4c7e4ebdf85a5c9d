package org.alignmentaudit.sql;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** What a database or its driver says that it could not do, as the fault of a query or of a value. */
final class DatabaseFaults {

    private static final String WRITES = "An audit only reads: leave out what writes.";
    private static final String NO_RIGHT = "Let the user of the audit read that table.";

    private static final int LONGEST = 300;

    /** By SQLSTATE: of the standard and of PostgreSQL, and of H2. */
    private static final Map<String, String> ADVICE = Map.of("25006", WRITES, "42501", NO_RIGHT, "90096", NO_RIGHT);

    private DatabaseFaults() {}

    static Fault of(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return new Fault("the query failed: " + line(e), ADVICE.getOrDefault(state, ""));
    }

    /** A value of a result cannot be read. */
    static Fault ofValue(SQLException e) {
        return new Fault(
                "the driver cannot read the value: " + line(e), "Maybe a CAST in the query makes it readable.");
    }

    private static String line(SQLException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return shortened(message.strip().replaceAll("\\s+", " ").replaceAll("\\.$", ""));
    }

    /** Some databases repeat the whole query. */
    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "...";
    }
}
