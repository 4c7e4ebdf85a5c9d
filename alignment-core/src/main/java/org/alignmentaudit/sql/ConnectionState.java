package org.alignmentaudit.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** How a connection stood when it was handed over. */
record ConnectionState(boolean autoCommit, int isolation, boolean readOnly) {

    private interface Step extends AutoCloseable {

        @Override
        void close() throws SQLException;
    }

    static ConnectionState of(Connection connection) throws SQLException {
        return new ConnectionState(
                connection.getAutoCommit(), connection.getTransactionIsolation(), connection.isReadOnly());
    }

    /** Sets the connection, which is in no transaction, back; what fails does not keep the rest from being set back. */
    @SuppressWarnings("try") // the resources are steps, which are taken from the last to the first
    void restore(Connection connection) throws SQLException {
        try (Step last = () -> connection.setReadOnly(readOnly);
                Step second = () -> connection.setTransactionIsolation(isolation)) {
            connection.setAutoCommit(autoCommit);
        }
    }
}
