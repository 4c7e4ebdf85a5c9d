package org.alignmentaudit.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that never commits, in which the servers of {@link Product#refusal()} refuse to write. Leaves its connection
 * as it was, and closes it.
 */
final class ReadOnlyTransaction implements AutoCloseable {

    private final Connection connection;
    private final Product product;
    private final ConnectionState before;
    private boolean refusing;
    private @Nullable SQLException failure;

    private ReadOnlyTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.product = Product.of(connection);
        this.before = ConnectionState.of(connection);
    }

    static ReadOnlyTransaction begin(ConnectionSource database) throws SQLException {
        Connection connection = database.open();
        AutoCloseable opened = connection;
        try {
            ReadOnlyTransaction transaction = new ReadOnlyTransaction(connection);
            opened = transaction;
            transaction.begin();
            return transaction;
        } catch (SQLException | RuntimeException e) {
            closeAfter(e, opened);
            throw e;
        }
    }

    private static void closeAfter(Exception failure, AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception e) {
            add(e, failure);
        }
    }

    /** Some drivers throw one and the same exception again once the connection broke. */
    private static void add(Exception later, Exception failure) {
        if (later != failure) {
            failure.addSuppressed(later);
        }
    }

    private void begin() throws SQLException {
        before.wishToRead();
        before.isolate(product.isolation(before.isolation()));
        connection.setAutoCommit(false);
        refuseWrites();
    }

    private void refuseWrites() throws SQLException {
        Optional<String> refusal = product.refusal();
        if (refusal.isPresent() && !refusing) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(refusal.get());
            }
        }
        refusing = true;
    }

    Product product() {
        return product;
    }

    /** A statement whose rows come in portions. */
    Statement statement() throws SQLException {
        refuseWrites();
        Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(product.fetchSize());
        return statement;
    }

    /**
     * Goes on after a query that failed: some databases refuse all others until then.
     *
     * @param cause why it failed; what fails from now on while the transaction ends is only added to it
     */
    void recover(SQLException cause) {
        failure = cause;
        refusing = false;
        try {
            connection.rollback();
        } catch (SQLException e) {
            add(e, cause); // the connection broke: the next query tells that
        }
    }

    @Override
    public void close() throws SQLException {
        try (this.connection) {
            end();
        } catch (SQLException e) {
            if (failure == null) {
                throw e;
            }
            add(e, failure);
        }
    }

    /** Nothing is set back before all is rolled back: auto-commit would commit it. */
    private void end() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        before.restore();
    }
}
