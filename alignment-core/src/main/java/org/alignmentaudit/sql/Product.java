package org.alignmentaudit.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs from product to product.
 *
 * @param name the database, as its driver calls it
 * @param driver the driver, as it calls itself
 */
record Product(String name, String driver) {

    private static final String POSTGRESQL = "PostgreSQL";
    private static final String MYSQL = "MySQL";
    private static final String MARIADB = "MariaDB";
    private static final String ORACLE = "Oracle";

    /**
     * The isolation that shows one state of the database to all queries without a lock on what they read. Others reach that
     * only with locks, which would stop those who work with the host.
     */
    private static final Map<String, Integer> SNAPSHOT = Map.of(
            POSTGRESQL,
            Connection.TRANSACTION_REPEATABLE_READ,
            MYSQL,
            Connection.TRANSACTION_REPEATABLE_READ,
            MARIADB,
            Connection.TRANSACTION_REPEATABLE_READ,
            "H2",
            Connection.TRANSACTION_REPEATABLE_READ,
            ORACLE,
            Connection.TRANSACTION_SERIALIZABLE);

    /**
     * Each is said first in a transaction and ends with it, so that nothing of it is left in the session. MySQL and MariaDB
     * take it when they begin one, and then refuse to write even where a table knows no transactions.
     */
    private static final Map<String, String> REFUSAL = Map.of(
            POSTGRESQL, "SET TRANSACTION READ ONLY",
            MYSQL, "START TRANSACTION READ ONLY",
            MARIADB, "START TRANSACTION READ ONLY",
            ORACLE, "SET TRANSACTION READ ONLY");

    private static final Set<String> ALIKE_MYSQL = Set.of(MYSQL, MARIADB);

    private static final int PORTION = 1_000;

    /** MySQL Connector/J takes any other size as a wish and reads the whole result at once. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    static Product of(Connection connection) throws SQLException {
        DatabaseMetaData facts = connection.getMetaData();
        return new Product(facts.getDatabaseProductName(), facts.getDriverName());
    }

    /** The isolation to read with; this one where the product has none that fits. */
    int isolation(int otherwise) {
        return SNAPSHOT.getOrDefault(name, otherwise);
    }

    /**
     * The statement after which the server refuses to write in the transaction; empty where none is known.
     *
     * <p>{@link Connection#setReadOnly} alone is only a wish. MariaDB Connector/J 3.5 tells the server nothing of it on a
     * single host ({@code StandardClient.setReadOnly}), PostgreSQL's driver nothing with {@code readOnlyMode=ignore},
     * Oracle's nothing since 11g (the documentation of Spring's
     * {@code DataSourceTransactionManager.setEnforceReadOnly}), and Microsoft's does nothing at all
     * ({@code SQLServerConnection.setReadOnly}; SQL Server has no such transaction).
     */
    Optional<String> refusal() {
        return Optional.ofNullable(REFUSAL.get(name));
    }

    /** How it reads the signs of a query. */
    Lexis lexis() {
        return ALIKE_MYSQL.contains(name) ? Lexis.MYSQL : Lexis.STANDARD;
    }

    /** Whether it shows a TIMESTAMP in the time zone of whoever asks: in MySQL and MariaDB that is a point in time. */
    boolean zonedTimestamps() {
        return ALIKE_MYSQL.contains(name);
    }

    /** How many rows to fetch at a time. */
    int fetchSize() {
        return driver.startsWith("MySQL") ? ROW_BY_ROW : PORTION;
    }
}
