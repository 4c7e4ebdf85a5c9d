package org.alignmentaudit.sql;

import java.sql.SQLException;
import org.alignmentaudit.internal.intake.GatheringAccess;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/**
 * Portfolios from the database of a host.
 *
 * <pre>{@code
 * SqlQueries queries = SqlQueries.read(Path.of("tryton-6.0.sql"));
 * PortfolioBuilder builder = Portfolio.builder();
 * SqlPortfolio.add(queries, dataSource::getConnection, builder);
 * PortfolioFiles.add(Path.of("strategy"), JsonPortfolio.Limits.DEFAULT, builder);
 * Portfolio portfolio = builder.build();
 * }</pre>
 *
 * <p>All queries run one after the other in one transaction that never commits. The servers of PostgreSQL, MySQL (5.6 and
 * later), MariaDB and Oracle refuse to write in it; elsewhere what a query writes is rolled back, as far as the database can.
 * A query that begins or goes on with a statement such as DELETE FROM, or says INTO, is refused before it is run; a function
 * or a procedure that writes cannot be told from others. None of that replaces a user who may only read, which is best: no
 * transaction holds what leaves it, such as a file on the server or a function that commits by itself. With these products
 * and H2 all queries see one state of the database. Rows are fetched in portions, so that no result stands in memory as a
 * whole. The methods may be called from any thread.
 *
 * <p>A query without a row says that there is none of its kind, and a column that is selected counts as supplied even if
 * all its values are null. A null or an empty text is an absent value. A value is read as what its field holds: a time
 * without a zone as its day; numbers of any type as amounts and numbers; arrays, or texts with {@code |} between the words,
 * as lists.
 */
public final class SqlPortfolio {

    private SqlPortfolio() {}

    /**
     * Reads a portfolio that the queries tell as a whole.
     *
     * @throws InvalidPortfolioException if anything is wrong with the queries or with what they give, listing all of it
     * @throws SQLException if the connection cannot be opened, no transaction started in it, or, with no query failed, the
     *     transaction not be rolled back or the connection not be left as it was
     */
    public static Portfolio read(SqlQueries queries, ConnectionSource database) throws SQLException {
        PortfolioBuilder builder = Portfolio.builder();
        read(queries, database, GatheringAccess.of(builder).onlySource(queries.name()));
        return builder.build();
    }

    /**
     * Adds what the queries tell to a portfolio under way, beside records, rows and other sources. Records of one element and
     * id are one record: what one source leaves out another may tell. Whatever is wrong is told by
     * {@link PortfolioBuilder#build()}.
     *
     * @throws SQLException if the connection cannot be opened, no transaction started in it, or, with no query failed, the
     *     transaction not be rolled back or the connection not be left as it was
     */
    public static void add(SqlQueries queries, ConnectionSource database, PortfolioBuilder builder)
            throws SQLException {
        read(queries, database, GatheringAccess.of(builder).source(queries.name()));
    }

    private static void read(SqlQueries queries, ConnectionSource database, Source source) throws SQLException {
        try (ReadOnlyTransaction transaction = ReadOnlyTransaction.begin(database)) {
            new SqlReading(transaction, source).read(queries);
        }
    }
}
