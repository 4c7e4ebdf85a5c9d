package org.alignmentaudit.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.lifecycle.BaselineStoreException;
import org.alignmentaudit.store.JdbcBaselineStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2BaselineStoreContractTest extends BaselineStoreContract {

    @TempDir
    Path folder;

    private JdbcBaselineStore.ConnectionSource connections() {
        String url = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000";
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
}
