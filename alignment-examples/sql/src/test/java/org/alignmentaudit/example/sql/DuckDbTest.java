package org.alignmentaudit.example.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.sql.SqlPortfolio;
import org.alignmentaudit.sql.SqlQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database whose driver refuses the wish to read on a connection that is open. */
class DuckDbTest {

    private static final String QUERIES = """
            -- fact: organization
            SELECT 'bakery' AS id, 'Corner Bakery' AS name, DATE '2026-06-30' AS as_of, 'EUR' AS currency;
            -- fact: initiatives
            SELECT id, name, 'PROJECT' AS type, state AS status, started AS actual_start FROM project;
            -- fact: spending
            SELECT project AS initiative_id, day AS date, CAST(SUM(cost) AS DECIMAL(18, 2)) AS actual
              FROM cost GROUP BY project, day;
            """;

    @TempDir
    private Path folder;

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("host.db"));
    }

    @BeforeEach
    void create() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE project(id VARCHAR, name VARCHAR, state VARCHAR, started DATE)");
            statement.execute("INSERT INTO project VALUES ('I-1', 'New oven', 'ACTIVE', DATE '2026-01-05')");
            statement.execute("CREATE TABLE cost(project VARCHAR, day DATE, cost DECIMAL(10, 2))");
            statement.execute(
                    "INSERT INTO cost VALUES ('I-1', DATE '2026-02-03', 1000.50), ('I-1', DATE '2026-02-03', 1)");
        }
    }

    private Portfolio read(String queries) throws SQLException {
        return SqlPortfolio.read(SqlQueries.of("host.sql", queries), this::open);
    }

    @Test
    void isRead() throws SQLException {
        Initiative oven = read(QUERIES).initiatives().get(0);

        assertThat(oven.name()).isEqualTo("New oven");
        assertThat(oven.status()).isEqualTo(InitiativeStatus.ACTIVE);
        assertThat(oven.actualStart()).isEqualTo("2026-01-05");
        assertThat(oven.spending().list())
                .singleElement()
                .satisfies(spend -> assertThat(spend.actual()).isEqualTo(Money.of("1001.50")));
    }

    @Test
    void aQueryThatFailsIsToldAndTheOthersAreRead() {
        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> read("-- fact: goals\nSELECT id FROM nowhere;\n" + QUERIES))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(1))
                .withMessageStartingWith("host.sql:2 goals: the query failed: ");
    }
}
