package org.alignmentaudit.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.assertj.core.api.Assertions;

/** A database of a host, in memory, and what is read from it. */
final class Database implements AutoCloseable {

    static final String FILE = "host.sql";

    /** Two queries of four lines, with which every portfolio can begin. */
    static final String HEAD = """
            -- fact: organization
            SELECT 'bakery' AS id, 'Corner Bakery' AS name, DATE '2026-06-30' AS as_of, 'EUR' AS currency;
            -- fact: initiatives
            SELECT 'I-1' AS id, 'New oven' AS name, 'PROJECT' AS type, 'ACTIVE' AS status;
            """;

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DATABASE_TO_LOWER=TRUE";
    private final Connection kept;

    Database() throws SQLException {
        kept = DriverManager.getConnection(url);
    }

    void run(String... statements) throws SQLException {
        try (Statement statement = kept.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long count(String table) throws SQLException {
        try (Statement statement = kept.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url);
    }

    Connection open(String user) throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    /** The portfolio that these queries tell alone. */
    Portfolio read(String queries) throws SQLException {
        return SqlPortfolio.read(SqlQueries.of(FILE, queries), this::open);
    }

    /** A portfolio under way that holds what these queries tell. */
    PortfolioBuilder add(String queries) throws SQLException {
        PortfolioBuilder builder = Portfolio.builder();
        SqlPortfolio.add(SqlQueries.of(FILE, queries), this::open, builder);
        return builder;
    }

    /** What is wrong with the queries or their results. */
    String refusal(String queries) {
        return Assertions.catchThrowableOfType(InvalidPortfolioException.class, () -> read(queries))
                .getMessage();
    }

    @Override
    public void close() throws SQLException {
        kept.close();
    }
}
