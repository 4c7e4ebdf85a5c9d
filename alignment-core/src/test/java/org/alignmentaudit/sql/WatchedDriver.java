package org.alignmentaudit.sql;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.portfolio.Portfolio;

/** The driver of some product in front of the database in memory: a test can watch it, and let it fail. */
final class WatchedDriver {

    private final Connection connection;
    private final Statement told = mock(Statement.class);
    private final List<Statement> queries = new ArrayList<>();
    private Results results = (watched, real) -> {};

    /** What differs in the results of this driver. */
    @FunctionalInterface
    interface Results {

        void change(ResultSet watched, ResultSet real) throws SQLException;
    }

    WatchedDriver(Connection real, String product, String driver) throws SQLException {
        connection = mock(Connection.class, delegatesTo(real));
        DatabaseMetaData facts = mock(DatabaseMetaData.class);
        when(facts.getDatabaseProductName()).thenReturn(product);
        when(facts.getDriverName()).thenReturn(driver);
        when(facts.supportsTransactionIsolationLevel(anyInt())).thenReturn(true);
        doReturn(facts).when(connection).getMetaData();
        doReturn(told).when(connection).createStatement();
        doAnswer(call -> query(real)).when(connection).createStatement(anyInt(), anyInt());
    }

    WatchedDriver(Connection real, String product) throws SQLException {
        this(real, product, "some driver");
    }

    private Statement query(Connection real) throws SQLException {
        Statement statement = real.createStatement();
        Statement watched = mock(Statement.class, delegatesTo(statement));
        doAnswer(call -> null).when(watched).setFetchSize(anyInt()); // some sizes H2 does not know
        doAnswer(call -> {
                    ResultSet result = statement.executeQuery(call.getArgument(0));
                    ResultSet seen = mock(ResultSet.class, delegatesTo(result));
                    results.change(seen, result);
                    return seen;
                })
                .when(watched)
                .executeQuery(anyString());
        queries.add(watched);
        return watched;
    }

    WatchedDriver withResults(Results changed) {
        results = changed;
        return this;
    }

    Portfolio read(String queries) throws SQLException {
        return SqlPortfolio.read(SqlQueries.of(Database.FILE, queries), () -> connection);
    }

    Connection connection() {
        return connection;
    }

    /** The statement by which the session is told something. */
    Statement told() {
        return told;
    }

    /** The statements by which it was asked. */
    List<Statement> queries() {
        return queries;
    }
}
