package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.portfolio.Problem;
import org.alignmentaudit.sql.ConnectionSource;
import org.alignmentaudit.sql.SqlPortfolio;
import org.alignmentaudit.sql.SqlQueries;

/**
 * A database that tells a portfolio or part of it.
 *
 * @param url the JDBC URL
 * @param properties user and password, as far as they do not stand in the URL
 * @param queries the file of queries
 * @param drivers the drivers to choose from
 */
record DatabaseSource(String url, Properties properties, Path queries, Drivers drivers) {

    private static final String PLACE = "--jdbc";

    /** What is done with queries and a database. */
    @FunctionalInterface
    private interface Reading<T> {

        T read(SqlQueries queries, ConnectionSource database) throws SQLException;
    }

    /** The portfolio that it tells alone; empty if that is refused, for reasons that are kept. */
    Optional<Portfolio> read(Problems problems) {
        return read(problems, SqlPortfolio::read);
    }

    /** Adds what it tells to a portfolio under way; false if it cannot be read, for reasons that are kept. */
    boolean add(PortfolioBuilder builder, Problems problems) {
        return read(problems, (text, database) -> {
                    SqlPortfolio.add(text, database, builder);
                    return builder;
                })
                .isPresent();
    }

    private <T> Optional<T> read(Problems problems, Reading<T> reading) {
        Optional<SqlQueries> text = problems.attempt(queries.toString(), () -> SqlQueries.read(queries));
        return drivers.forUrl(url, problems)
                .flatMap(driver -> text.flatMap(found -> problems.attempt(queries.toString(), () -> {
                    try {
                        return Optional.of(reading.read(found, () -> driver.connect(url, properties)));
                    } catch (SQLException e) {
                        problems.add(unreachable(e));
                        return Optional.<T>empty();
                    }
                })))
                .flatMap(read -> read);
    }

    /** The URL itself is not shown: it may hold a password. */
    private static Problem unreachable(SQLException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        String advice = state.startsWith("28")
                ? "Maybe --jdbc-user or the password is wrong."
                : state.startsWith("08") ? "Maybe the server is not running, or listens elsewhere." : "";
        return new Problem(
                PLACE,
                "the database cannot be read: "
                        + message.strip().replaceAll("\\s+", " ").replaceAll("\\.$", ""),
                advice);
    }
}
