package org.alignmentaudit.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;

/**
 * What differs from product to product.
 *
 * @param name the database, as its driver calls it
 * @param driver the driver, as it calls itself
 */
record Product(String name, String driver) {

    /**
     * The isolation that shows one state of the database to all queries without a lock on what they read. Others reach that
     * only with locks, which would stop those who work with the host.
     */
    private static final Map<String, Integer> SNAPSHOT = Map.of(
            "PostgreSQL", Connection.TRANSACTION_REPEATABLE_READ,
            "MySQL", Connection.TRANSACTION_REPEATABLE_READ,
            "MariaDB", Connection.TRANSACTION_REPEATABLE_READ,
            "H2", Connection.TRANSACTION_REPEATABLE_READ,
            "Oracle", Connection.TRANSACTION_SERIALIZABLE);

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

    /** How many rows to fetch at a time. */
    int fetchSize() {
        return driver.startsWith("MySQL") ? ROW_BY_ROW : PORTION;
    }
}
