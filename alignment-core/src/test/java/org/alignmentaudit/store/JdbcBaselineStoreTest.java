package org.alignmentaudit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.alignmentaudit.lifecycle.BaselineBusyException;
import org.alignmentaudit.lifecycle.BaselineStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told where a connection fails; all that every store must do is in the contract of stores. */
class JdbcBaselineStoreTest {

    private static final SQLException DEAD = new SQLException("the connection is closed", "08003");
    private static final String LOCKING = " for update";

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private Connection kept;
    private Connection real;
    private Connection watched;

    @BeforeEach
    void create() throws SQLException {
        kept = DriverManager.getConnection(url);
        for (String statement : JdbcBaselineStore.schema().split(";")) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }
        new JdbcBaselineStore(() -> DriverManager.getConnection(url)).update("p", baseline -> ManyFindings.of("p", 1));
        real = DriverManager.getConnection(url);
        watched = mock(Connection.class, delegatesTo(real));
        doNothing().when(watched).close(); // the store opens it more than once
    }

    @AfterEach
    void close() throws SQLException {
        real.close();
        kept.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = kept.createStatement()) {
            statement.execute(sql);
        }
    }

    private JdbcBaselineStore store() {
        return new JdbcBaselineStore(() -> watched);
    }

    private void endsWhileItWaits(SQLException reason) throws SQLException {
        doThrow(reason).when(watched).prepareStatement(contains(LOCKING));
        doThrow(DEAD).when(watched).rollback();
    }

    @Test
    void whatFailedFirstIsTold() throws SQLException {
        SQLException ended = new SQLException("the administrator ended the session", "57P01");
        endsWhileItWaits(ended);

        assertThatThrownBy(() -> store().update("p", baseline -> baseline))
                .isInstanceOf(BaselineStoreException.class)
                .hasMessage("The baseline of p cannot be read or kept: the administrator ended the session")
                .hasCause(ended);

        assertThat(ended.getSuppressed()).containsExactly(DEAD);
    }

    @Test
    void whoeverMayTryAgainIsToldSoThoughTheConnectionBreaks() throws SQLException {
        endsWhileItWaits(new SQLException("deadlock", "40P01"));

        assertThatThrownBy(() -> store().update("p", baseline -> baseline)).isInstanceOf(BaselineBusyException.class);
    }

    /** Auto-commit would commit it. */
    @Test
    void whatCannotBeRolledBackIsNotCommitted() throws SQLException {
        endsWhileItWaits(new SQLException("later", "40001"));

        assertThatThrownBy(() -> store().update("p", baseline -> baseline)).isInstanceOf(BaselineBusyException.class);

        verify(watched, times(1)).commit(); // of the look that came before
        assertThat(watched.getAutoCommit()).isFalse();
    }

    @Test
    void aDriverThatThrowsTheSameAgainIsUnderstood() throws SQLException {
        endsWhileItWaits(DEAD);

        assertThatThrownBy(() -> store().update("p", baseline -> baseline)).hasCause(DEAD);
    }

    @Test
    void whatIsKeptIsNoFailureThoughTheConnectionBreaksBehindIt() throws SQLException {
        doReturn(true).when(watched).getAutoCommit();
        doThrow(DEAD).when(watched).setAutoCommit(true);

        assertThat(store().update("p", baseline -> ManyFindings.of("p", 2))).isEqualTo(ManyFindings.of("p", 2));

        assertThat(new JdbcBaselineStore(() -> DriverManager.getConnection(url)).find("p"))
                .contains(ManyFindings.of("p", 2));
    }

    @Test
    void theTablesAreAskedForWhereOneIsMissing() throws SQLException {
        run("drop table alignment_baseline_finding");

        assertThatThrownBy(() -> store().find("p"))
                .hasMessageEndingWith("Maybe its tables are missing; JdbcBaselineStore.schema() creates them.");
    }
}
