package org.alignmentaudit.sql;

import static org.alignmentaudit.sql.Database.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** An audit changes nothing in the database of its host, and leaves the connection as it was. */
class NeverWritesTest {

    private Database host;

    @BeforeEach
    void open() throws SQLException {
        host = new Database();
        host.run("CREATE TABLE goal(id VARCHAR)", "INSERT INTO goal VALUES ('G-1')");
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    /** A function of the database; public, for it is called from there. */
    public static final class Writer {

        private Writer() {}

        public static int insert(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement("INSERT INTO goal VALUES ('G-2')")) {
                return statement.executeUpdate();
            }
        }
    }

    /** The connection itself, of which each call is noted that comes from outside. */
    private Connection watched() throws SQLException {
        return mock(Connection.class, delegatesTo(host.open()));
    }

    private static final String GOALS = "-- fact: goals\nSELECT id, 'Grow' AS title, 'ACTIVE' AS status FROM goal\n";

    @Test
    void aUserWhoMayOnlyReadIsEnough() throws SQLException {
        host.run("CREATE USER auditor PASSWORD ''", "GRANT SELECT ON goal TO auditor");

        Portfolio portfolio = SqlPortfolio.read(SqlQueries.of("host.sql", HEAD + GOALS), () -> host.open("auditor"));

        assertThat(portfolio.goals()).hasSize(1);
    }

    @Test
    void aUserWithoutTheRightToReadIsToldWhatIsMissing() throws SQLException {
        host.run("CREATE USER stranger PASSWORD ''");

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(
                        () -> SqlPortfolio.read(SqlQueries.of("host.sql", HEAD + GOALS), () -> host.open("stranger")))
                .withMessageStartingWith("host.sql:6 goals: the query failed: Not enough rights")
                .withMessageEndingWith("Let the user of the audit read that table.");
    }

    @Test
    void whatAFunctionWritesIsUndone() throws SQLException {
        host.run("CREATE ALIAS add_goal FOR '" + Writer.class.getName() + ".insert'");

        Portfolio portfolio = host.read(HEAD
                + "-- fact: kpis\nSELECT add_goal() AS id, 'Sales' AS name, 'OUTCOME' AS kind, 'OTHER' AS category\n");

        assertThat(portfolio.kpis()).extracting("id").containsExactly("1");
        assertThat(host.count("goal")).isEqualTo(1);
    }

    @Test
    void aStatementThatWritesIsNeverRun() throws SQLException {
        Connection connection = watched();
        Statement statement = mock(Statement.class);
        doReturn(statement).when(connection).createStatement(anyInt(), anyInt());

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> SqlPortfolio.read(
                        SqlQueries.of("host.sql", "-- fact: goals\nDELETE FROM goal"), () -> connection))
                .withMessageStartingWith("host.sql:2 goals: begins with 'DELETE', which is no query.\n"
                        + "An audit only reads: write one SELECT, or WITH and a SELECT.");
        verify(statement, never()).executeQuery(anyString());
        verify(statement, never()).execute(any());
    }

    @Test
    void nothingIsEverCommitted() throws SQLException {
        Connection connection = watched();

        SqlPortfolio.read(SqlQueries.of("host.sql", HEAD + GOALS), () -> connection);

        InOrder order = inOrder(connection);
        order.verify(connection).setReadOnly(true);
        order.verify(connection).setAutoCommit(false);
        order.verify(connection).rollback();
        order.verify(connection).setAutoCommit(true);
        order.verify(connection).setReadOnly(false);
        order.verify(connection).close();
        verify(connection, never()).commit();
    }

    @Test
    void theConnectionIsLeftAsItWasWhenQueriesFail() throws SQLException {
        Connection connection = watched();
        int isolation = connection.getTransactionIsolation();

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> SqlPortfolio.read(
                        SqlQueries.of("host.sql", HEAD + "-- fact: goals\nSELECT id FROM nowhere"), () -> connection));

        InOrder order = inOrder(connection);
        order.verify(connection).setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        order.verify(connection).setTransactionIsolation(isolation);
        order.verify(connection).close();
    }
}
