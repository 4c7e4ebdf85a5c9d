package org.alignmentaudit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs with the profile {@code postgres} alone; {@code .ci/postgres} starts the server and says where it is. */
@Tag("postgres")
class PostgresStreamingTest {

    private static final String WHERE = "ALIGNMENT_POSTGRES_URL";
    private static final long ROWS = 1_000_000;
    private static final long WIDTH = 1_500;

    /** The result of the last query is wide, but what is kept of it is not. */
    private static final String QUERIES = """
            -- fact: organization
            SELECT 'large' AS id, 'A large firm' AS name, DATE '2026-06-30' AS as_of, 'EUR' AS currency;

            -- fact: initiatives
            SELECT 'I-' || n AS id, 'Project ' || n AS name, 'PROJECT' AS type, 'ACTIVE' AS status
              FROM generate_series(1, 10000) AS n;

            -- fact: spending
            SELECT 'I-' || (1 + n / 100) AS initiative_id, DATE '2026-06-30' - n % 100 AS date, 1 AS actual,
                   repeat('x', 1500) AS x_wide
              FROM generate_series(0, 999999) AS n
            """;

    @Test
    void aResultLargerThanTheHeapIsRead() throws SQLException {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan(ROWS * WIDTH);
        String url = Objects.requireNonNull(
                System.getenv(WHERE), WHERE + " is not set.\nMaybe run the build with .ci/postgres before it.");

        Portfolio portfolio =
                SqlPortfolio.read(SqlQueries.of("large.sql", QUERIES), () -> DriverManager.getConnection(url));

        assertThat(portfolio.initiatives().stream()
                        .mapToLong(initiative -> initiative.spending().size())
                        .sum())
                .isEqualTo(ROWS);
    }
}
