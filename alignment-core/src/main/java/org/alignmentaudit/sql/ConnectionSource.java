package org.alignmentaudit.sql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where connections to the database of a host come from: {@code dataSource::getConnection}, or
 * {@code () -> DriverManager.getConnection(url)}.
 */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * A connection that nobody else uses until it is closed, and that is in no transaction.
     *
     * @throws SQLException if there is none to be had
     */
    Connection open() throws SQLException;
}
