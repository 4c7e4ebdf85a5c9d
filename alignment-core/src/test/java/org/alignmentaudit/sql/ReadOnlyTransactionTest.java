package org.alignmentaudit.sql;

import static org.alignmentaudit.sql.Database.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.InOrder;

/** What is asked of a connection around the queries, and what becomes of it when it fails. */
class ReadOnlyTransactionTest {

    private static final SQLException BROKEN = new SQLException("the line is dead", "08006");

    private Database host;

    @BeforeEach
    void open() throws SQLException {
        host = new Database();
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    private WatchedDriver driver(String product) throws SQLException {
        return new WatchedDriver(host.open(), product);
    }

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, SET TRANSACTION READ ONLY",
        "Oracle, SET TRANSACTION READ ONLY",
        "MySQL, START TRANSACTION READ ONLY",
        "MariaDB, START TRANSACTION READ ONLY"
    })
    void theServerIsToldToRefuseWritesUntilTheTransactionEnds(String product, String sql) throws SQLException {
        WatchedDriver driver = driver(product);

        driver.read(HEAD);

        InOrder order = inOrder(driver.connection(), driver.told());
        order.verify(driver.connection()).setAutoCommit(false);
        order.verify(driver.told()).execute(sql);
        order.verify(driver.connection(), times(2)).createStatement(anyInt(), anyInt());
        order.verify(driver.connection()).rollback();
        order.verify(driver.connection()).setAutoCommit(true);
        verify(driver.told(), times(1)).execute(anyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft SQL Server", "H2", "Any other"})
    void elsewhereAllIsOnlyRolledBack(String product) throws SQLException {
        WatchedDriver driver = driver(product);

        driver.read(HEAD);

        verify(driver.connection(), never()).createStatement();
        verify(driver.connection()).rollback();
    }

    @Test
    void theServerIsToldAgainAfterAQueryThatFailed() throws SQLException {
        WatchedDriver driver = driver("MariaDB");

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> driver.read("-- fact: goals\nSELECT id FROM nowhere;\n" + HEAD));

        InOrder order = inOrder(driver.connection(), driver.told());
        order.verify(driver.told()).execute("START TRANSACTION READ ONLY");
        order.verify(driver.connection()).rollback();
        order.verify(driver.told()).execute("START TRANSACTION READ ONLY");
    }

    @Test
    void noQueryRunsWhereTheServerDoesNotUnderstand() throws SQLException {
        WatchedDriver driver = driver("MySQL");
        doThrow(new SQLException("near READ ONLY")).when(driver.told()).execute(anyString());

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> driver.read(HEAD))
                .withMessage("near READ ONLY");

        assertThat(driver.queries()).isEmpty();
        InOrder order = inOrder(driver.connection());
        order.verify(driver.connection()).rollback();
        order.verify(driver.connection()).setAutoCommit(true);
        order.verify(driver.connection()).setReadOnly(false);
        order.verify(driver.connection()).close();
    }

    @Test
    void aConnectionThatTakesNoTransactionIsGivenBackAsItWas() throws SQLException {
        WatchedDriver driver = driver("PostgreSQL");
        doThrow(BROKEN).when(driver.connection()).setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> driver.read(HEAD))
                .isSameAs(BROKEN);

        InOrder order = inOrder(driver.connection());
        order.verify(driver.connection()).setReadOnly(true);
        order.verify(driver.connection()).setReadOnly(false);
        order.verify(driver.connection()).close();
        verify(driver.connection(), never()).rollback(); // no transaction began
    }

    /** DuckDB and SQLite do so on a connection that is open. */
    @Test
    void aDriverThatRefusesTheWishToReadIsReadAllTheSame() throws SQLException {
        WatchedDriver driver = driver("SQLite");
        doThrow(new SQLException("too late")).when(driver.connection()).setReadOnly(anyBoolean());

        assertThat(driver.read(HEAD).initiatives()).hasSize(1);

        InOrder order = inOrder(driver.connection());
        order.verify(driver.connection()).setAutoCommit(false);
        order.verify(driver.connection()).rollback();
        order.verify(driver.connection()).close();
        verify(driver.connection(), never()).setReadOnly(false);
    }

    /** No connection takes TRANSACTION_NONE, even one that stands so. */
    @Test
    void theIsolationIsLeftAsItIsWhereTheProductNamesNone() throws SQLException {
        WatchedDriver driver = driver("Any other");
        doReturn(Connection.TRANSACTION_NONE).when(driver.connection()).getTransactionIsolation();
        doThrow(BROKEN).when(driver.connection()).setTransactionIsolation(anyInt());

        assertThat(driver.read(HEAD).initiatives()).hasSize(1);
    }

    @Test
    void theIsolationIsLeftAsItIsWhereTheDatabaseHasNoOther() throws SQLException {
        WatchedDriver driver = driver("PostgreSQL");
        DatabaseMetaData facts = driver.connection().getMetaData();
        when(facts.supportsTransactionIsolationLevel(anyInt())).thenReturn(false);

        assertThat(driver.read(HEAD).initiatives()).hasSize(1);

        verify(driver.connection(), never()).setTransactionIsolation(anyInt());
    }

    @Test
    void aConnectionThatTellsNothingIsClosed() throws SQLException {
        WatchedDriver driver = driver("PostgreSQL");
        doThrow(BROKEN).when(driver.connection()).getTransactionIsolation();

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> driver.read(HEAD));

        verify(driver.connection()).close();
    }

    @Test
    void whatCannotBeSetBackDoesNotKeepTheRest() throws SQLException {
        WatchedDriver driver = driver("PostgreSQL");
        doThrow(BROKEN).when(driver.connection()).setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> driver.read(HEAD))
                .isSameAs(BROKEN);

        verify(driver.connection()).setReadOnly(false);
        verify(driver.connection()).close();
    }

    /** Auto-commit would commit it. */
    @Test
    void whatCannotBeRolledBackIsNotCommitted() throws SQLException {
        WatchedDriver driver = driver("H2");
        doThrow(BROKEN).when(driver.connection()).rollback();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> driver.read(HEAD))
                .isSameAs(BROKEN);

        verify(driver.connection(), never()).setAutoCommit(true);
        verify(driver.connection()).close();
    }

    @Test
    void aQueryIsNamedEvenIfTheConnectionBreaksInIt() throws SQLException {
        WatchedDriver driver = driver("H2").withResults((watched, real) -> {
            if (real.getMetaData().getColumnLabel(1).equals("x_broken")) {
                doThrow(BROKEN).when(watched).next();
            }
        });
        doThrow(new SQLException("no longer connected"))
                .when(driver.connection())
                .rollback();
        doThrow(new SQLException("cannot be closed")).when(driver.connection()).close();

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> driver.read(
                        HEAD + "-- fact: goals\nSELECT 1 AS x_broken, 'G' AS id, 'Grow' AS title, 'ACTIVE' AS status"))
                .withMessageContaining("host.sql:6 goals: the query failed: the line is dead.");
    }

    @Test
    void rowsComeInPortions() throws SQLException {
        WatchedDriver driver = driver("PostgreSQL");

        driver.read(HEAD);

        assertThat(driver.queries()).hasSize(2);
        for (Statement query : driver.queries()) {
            InOrder order = inOrder(query);
            order.verify(query).setFetchSize(1_000);
            order.verify(query).executeQuery(anyString());
        }
    }

    @Test
    void rowsOfMySqlComeOneByOne() throws SQLException {
        WatchedDriver driver = new WatchedDriver(host.open(), "MySQL", "MySQL Connector/J");

        driver.read(HEAD);

        verify(driver.queries().get(0)).setFetchSize(Integer.MIN_VALUE);
    }
}
