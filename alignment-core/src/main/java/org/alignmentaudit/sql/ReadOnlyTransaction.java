package org.alignmentaudit.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A transaction in which nothing can be written, as far as the database and its driver support that, and which never
 * commits. Leaves the connection as it was.
 */
final class ReadOnlyTransaction implements AutoCloseable {

    private final Connection connection;
    private final Product product;
    private final boolean autoCommit;
    private final boolean readOnly;
    private final int isolation;

    private ReadOnlyTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.product = Product.of(connection);
        this.autoCommit = connection.getAutoCommit();
        this.readOnly = connection.isReadOnly();
        this.isolation = connection.getTransactionIsolation();
    }

    static ReadOnlyTransaction begin(Connection connection) throws SQLException {
        ReadOnlyTransaction transaction = new ReadOnlyTransaction(connection);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(transaction.product.isolation(transaction.isolation));
        connection.setAutoCommit(false);
        return transaction;
    }

    /** A statement whose rows come in portions. */
    Statement statement() throws SQLException {
        Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(product.fetchSize());
        return statement;
    }

    /** Goes on after a query that failed: some databases refuse all others until then. */
    void recover() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
        connection.setTransactionIsolation(isolation);
        connection.setReadOnly(readOnly);
    }
}
