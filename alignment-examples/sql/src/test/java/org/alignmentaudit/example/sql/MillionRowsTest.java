package org.alignmentaudit.example.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.sql.SqlPortfolio;
import org.alignmentaudit.sql.SqlQueries;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large host: a million rows in one audit, in the 1 GiB of heap that the README promises and that the build gives tests. */
@Tag("large")
class MillionRowsTest {

    private static final long ONE_GIB = 1L << 30;

    private static final String QUERIES = """
            -- fact: organization
            SELECT 'large' AS id, 'A large firm' AS name, DATE '2026-06-30' AS as_of, 'EUR' AS currency;

            -- fact: initiatives
            SELECT 'I-' || x AS id, 'Project ' || x AS name, 'PROJECT' AS type, 'ACTIVE' AS status
              FROM SYSTEM_RANGE(1, 10000);

            -- fact: goals
            SELECT 'G-1' AS id, 'Grow' AS title, 'ACTIVE' AS status, 1 AS priority;

            -- fact: goal_links
            SELECT 'I-' || x AS initiative_id, 'G-1' AS goal_id FROM SYSTEM_RANGE(2, 10000);

            -- fact: spending
            SELECT 'I-' || project AS initiative_id, booked AS date, planned, actual, hours FROM booking
            """;

    @TempDir
    private Path folder;

    @Test
    void areReadAndAuditedInOneGibibyte() throws Exception {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(ONE_GIB);
        String url = "jdbc:h2:" + folder.toAbsolutePath().resolve("large")
                + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE booking AS SELECT CAST(1 + x / 100 AS INT) AS project, "
                    + "CAST(DATEADD(DAY, -MOD(x, 100), DATE '2026-06-30') AS DATE) AS booked, "
                    + "CAST(100 AS NUMERIC(12, 2)) AS planned, CAST(MOD(x, 190) AS NUMERIC(12, 2)) AS actual, "
                    + "CAST(1.5 AS DOUBLE PRECISION) AS hours FROM SYSTEM_RANGE(0, 999999)");
        }

        Portfolio portfolio =
                SqlPortfolio.read(SqlQueries.of("large.sql", QUERIES), () -> DriverManager.getConnection(url));
        AuditReport report = StandardPack.auditor().audit(portfolio);

        assertThat(portfolio.initiatives().stream()
                        .mapToInt(initiative -> initiative.spending().size())
                        .sum())
                .isEqualTo(1_000_000);
        assertThat(report.complete()).isTrue();
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("AL-01"))
                .extracting(finding -> finding.subject().id())
                .containsExactly("I-1");
    }
}
