package org.alignmentaudit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.store.JdbcBaselineStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs with the profile {@code postgres} alone; {@code .ci/postgres} starts the server and says where it is. */
@Tag("postgres")
class PostgresBaselineStoreContractTest extends BaselineStoreContract {

    private static final String WHERE = "ALIGNMENT_POSTGRES_URL";

    private static JdbcBaselineStore.ConnectionSource connections() {
        String url = Objects.requireNonNull(
                System.getenv(WHERE), WHERE + " is not set.\nMaybe run the build with .ci/postgres before it.");
        return () -> DriverManager.getConnection(url);
    }

    @BeforeEach
    void create() throws SQLException {
        Schema.create(connections());
    }

    @AfterEach
    void drop() throws SQLException {
        Schema.run(connections(), "drop table alignment_baseline_finding");
        Schema.run(connections(), "drop table alignment_baseline");
    }

    @Override
    protected BaselineStore open() {
        return new JdbcBaselineStore(connections());
    }

    @Test
    void isPostgres15() throws SQLException {
        try (var connection = connections().open()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(15);
        }
    }
}
