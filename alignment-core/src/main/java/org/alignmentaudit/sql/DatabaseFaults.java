package org.alignmentaudit.sql;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** What a database says that it could not do, as the fault of a query. */
final class DatabaseFaults {

    private static final String WRITES = "An audit only reads: leave out what writes.";
    private static final String NO_RIGHT = "Let the user of the audit read that table.";

    private static final int LONGEST = 300;

    /** By SQLSTATE: of the standard and of PostgreSQL, and of H2. */
    private static final Map<String, String> ADVICE = Map.of("25006", WRITES, "42501", NO_RIGHT, "90096", NO_RIGHT);

    private DatabaseFaults() {}

    static Fault of(SQLException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        String line = shortened(message.strip().replaceAll("\\s+", " ").replaceAll("\\.$", ""));
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return new Fault("the query failed: " + line, ADVICE.getOrDefault(state, ""));
    }

    /** Some databases repeat the whole query. */
    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "...";
    }
}
