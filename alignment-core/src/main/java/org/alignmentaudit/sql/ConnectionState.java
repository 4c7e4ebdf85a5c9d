package org.alignmentaudit.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** How a connection stood when it was handed over, and what of that was changed. */
final class ConnectionState {

    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private final boolean readOnly;
    private boolean isolated;
    private boolean wished;

    private interface Step extends AutoCloseable {

        @Override
        void close() throws SQLException;
    }

    private ConnectionState(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
        this.readOnly = connection.isReadOnly();
    }

    static ConnectionState of(Connection connection) throws SQLException {
        return new ConnectionState(connection);
    }

    int isolation() {
        return isolation;
    }

    /**
     * Lets the driver know that nothing will be written. It is only a wish, and some drivers, such as those of DuckDB and
     * SQLite, refuse it on a connection that is open.
     */
    void wishToRead() {
        try {
            connection.setReadOnly(true);
            wished = true;
        } catch (SQLException e) {
            wished = false; // the server refuses to write, or all is rolled back; a connection that broke fails next
        }
    }

    /** Takes this isolation where it differs and the database has it. */
    void isolate(int level) throws SQLException {
        if (level != isolation && connection.getMetaData().supportsTransactionIsolationLevel(level)) {
            connection.setTransactionIsolation(level);
            isolated = true;
        }
    }

    /**
     * Sets the connection, which is in no transaction, back, as far as it was changed; what fails does not keep the rest from
     * being set back.
     */
    @SuppressWarnings("try") // the resources are steps, which are taken from the last to the first
    void restore() throws SQLException {
        try (Step last = this::restoreReadOnly;
                Step second = this::restoreIsolation) {
            connection.setAutoCommit(autoCommit);
        }
    }

    private void restoreIsolation() throws SQLException {
        if (isolated) {
            connection.setTransactionIsolation(isolation);
        }
    }

    private void restoreReadOnly() throws SQLException {
        if (wished) {
            connection.setReadOnly(readOnly);
        }
    }
}
