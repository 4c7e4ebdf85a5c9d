package org.alignmentaudit.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.alignmentaudit.store.JdbcBaselineStore;

/** Creates and drops the tables of baselines. */
final class Schema {

    private Schema() {}

    static void create(JdbcBaselineStore.ConnectionSource connections) throws SQLException {
        for (String statement : JdbcBaselineStore.schema().split(";")) {
            if (!statement.isBlank()) {
                run(connections, statement);
            }
        }
    }

    static void run(JdbcBaselineStore.ConnectionSource connections, String sql) throws SQLException {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
