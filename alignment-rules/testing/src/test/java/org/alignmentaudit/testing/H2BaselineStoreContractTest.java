package org.alignmentaudit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineBusyException;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.lifecycle.BaselineStoreException;
import org.alignmentaudit.store.JdbcBaselineStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2BaselineStoreContractTest extends BaselineStoreContract {

    @TempDir
    Path folder;

    private JdbcBaselineStore.ConnectionSource connections() {
        return connections(30_000);
    }

    private JdbcBaselineStore.ConnectionSource connections(int lockTimeout) {
        String url = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT="
                + lockTimeout;
        return () -> DriverManager.getConnection(url);
    }

    @BeforeEach
    void create() throws SQLException {
        Schema.create(connections());
    }

    @AfterEach
    void shutDown() throws SQLException {
        Schema.run(connections(), "shutdown");
    }

    @Override
    protected BaselineStore open() {
        return new JdbcBaselineStore(connections());
    }

    @Test
    void saysThatTheTablesMayBeMissing() throws SQLException {
        Schema.run(connections(), "drop table alignment_baseline_finding");

        assertThatThrownBy(() -> open().update("p", kept -> kept))
                .isInstanceOf(BaselineStoreException.class)
                .hasMessageContainingAll("The baseline of p cannot be read or kept", "JdbcBaselineStore.schema()");
    }

    @Test
    void turnsAwayWhoeverCannotHaveTheLockInTime() {
        BaselineStore impatient = new JdbcBaselineStore(connections(50));
        impatient.update("p", kept -> kept);

        impatient.update("p", kept -> {
            assertThatThrownBy(() -> impatient.update("p", other -> other))
                    .isInstanceOf(BaselineBusyException.class)
                    .hasMessageStartingWith("The baseline of p cannot be read or kept now: ")
                    .hasMessageEndingWith("Maybe somebody else is updating it; try again.")
                    .hasCauseInstanceOf(SQLException.class);
            return kept;
        });

        assertThat(impatient.update("p", kept -> kept)).isEqualTo(Baseline.empty("p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void turnsAwayWhomTheDatabaseAsksToTryAgain(String state) {
        BaselineStore store = new JdbcBaselineStore(() -> {
            throw new SQLException("later", "HY000", new SQLException("locked", state));
        });

        assertThatThrownBy(() -> store.update("p", kept -> kept)).isInstanceOf(BaselineBusyException.class);
    }

    @Test
    void doesNotCallAnotherRefusalBusy() {
        BaselineStore store = new JdbcBaselineStore(() -> {
            throw new SQLException("no such user", "28000");
        });

        assertThatThrownBy(() -> store.find("p"))
                .isInstanceOf(BaselineStoreException.class)
                .isNotInstanceOf(BaselineBusyException.class);
    }
}
