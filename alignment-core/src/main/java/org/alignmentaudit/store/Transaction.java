package org.alignmentaudit.store;

import java.sql.Connection;
import java.sql.SQLException;

/** One transaction on a connection of its own, which is closed as it was handed over. */
final class Transaction {

    private final Connection connection;
    private boolean automatic;

    /** What is done in it. */
    interface Work<T> {
        T with(BaselineTables tables) throws SQLException;
    }

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /** Does all or nothing; once all is kept, what becomes of the connection is no failure. */
    <T> T run(Work<T> work) throws SQLException {
        T result;
        try {
            automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            result = work.with(new BaselineTables(connection));
            connection.commit();
        } catch (Throwable e) {
            undo(e);
            throw e;
        }
        release();
        return result;
    }

    /** Nothing is set back before all is rolled back: auto-commit would commit it. */
    private void undo(Throwable cause) {
        try (this.connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(automatic);
            }
        } catch (SQLException e) {
            add(e, cause);
        }
    }

    /** Some drivers throw one and the same exception again once the connection broke. */
    private static void add(SQLException later, Throwable cause) {
        if (later != cause) {
            cause.addSuppressed(later);
        }
    }

    private void release() {
        try (this.connection) {
            connection.setAutoCommit(automatic);
        } catch (SQLException e) {
            return; // the connection broke behind the commit
        }
    }
}
