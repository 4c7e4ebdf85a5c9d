package org.alignmentaudit.sql;

import static org.alignmentaudit.sql.Database.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.alignmentaudit.document.CsvPortfolio;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What queries tell becomes a portfolio, alone and beside other sources. */
class SqlPortfolioTest {

    private Database host;

    @TempDir
    private Path folder;

    @BeforeEach
    void tables() throws SQLException {
        host = new Database();
        host.run(
                "CREATE TABLE project(number INT, title VARCHAR, open BOOLEAN, begun DATE)",
                "INSERT INTO project VALUES (1, 'New oven', TRUE, DATE '2026-01-05'), (2, 'Old van', FALSE, NULL)",
                "CREATE TABLE booking(project INT, booked DATE, cost NUMERIC(12, 2))",
                "INSERT INTO booking VALUES (1, DATE '2026-02-01', 120.50), (1, DATE '2026-03-01', -20)");
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    private static final String ORGANIZATION = """
            -- fact: organization
            SELECT 'bakery' AS id, 'Corner Bakery' AS name, DATE '2026-06-30' AS as_of, 'EUR' AS currency
            """;
    private static final String PROJECTS = """
            -- fact: initiatives
            SELECT number AS id, title AS name, 'PROJECT' AS type, begun AS actual_start,
                   CASE WHEN open THEN 'ACTIVE' ELSE 'DONE' END AS status
              FROM project;
            """;
    private static final String BOOKINGS = """
            -- fact: spending
            SELECT project AS initiative_id, booked AS date, cost AS actual FROM booking
            """;

    @Test
    void queriesBecomeRecordsWithTheirRows() throws SQLException {
        Portfolio portfolio = host.read(ORGANIZATION + PROJECTS + BOOKINGS);

        assertThat(portfolio.organization().name()).isEqualTo("Corner Bakery");
        assertThat(portfolio.asOf()).isEqualTo("2026-06-30");
        assertThat(portfolio.initiatives()).extracting(Initiative::name).containsExactly("New oven", "Old van");
        Initiative oven = portfolio.initiatives().get(0);
        assertThat(oven.id()).isEqualTo("1");
        assertThat(oven.actualStart()).isEqualTo(LocalDate.parse("2026-01-05"));
        assertThat(oven.spending().actualToDate()).isEqualTo(Money.of("100.50"));
    }

    @Test
    void theOrderOfQueriesNeverMatters() throws SQLException {
        assertThat(host.read(BOOKINGS + ";\n" + PROJECTS + ORGANIZATION).digest())
                .isEqualTo(host.read(ORGANIZATION + PROJECTS + BOOKINGS).digest());
    }

    @Test
    void queriesTellTheSameAsTables() throws Exception {
        Files.writeString(
                folder.resolve("organization.csv"), "id,name,asOf,currency\nbakery,Corner Bakery,2026-06-30,EUR\n");
        Files.writeString(
                folder.resolve("initiatives.csv"),
                "id,name,type,status,actualStart\n1,New oven,PROJECT,ACTIVE,2026-01-05\n2,Old van,PROJECT,DONE,\n");
        Files.writeString(
                folder.resolve("spending.csv"), "initiativeId,date,actual\n1,2026-02-01,120.5\n1,2026-03-01,-20\n");
        Files.writeString(
                folder.resolve("supplied.csv"),
                "element\norganization.currency\ninitiatives.actualStart\ninitiatives.spending.actual\n");

        assertThat(host.read(ORGANIZATION + PROJECTS + BOOKINGS).digest())
                .isEqualTo(CsvPortfolio.read(folder).digest());
    }

    @Test
    void aQueryWithoutRowsIsSuppliedAndEmpty() throws SQLException {
        Portfolio portfolio = host.read(HEAD + """
                -- fact: goals
                SELECT 'G' AS id, 'Grow' AS title, 'ACTIVE' AS status WHERE FALSE;
                -- fact: status_reports
                SELECT 'I-1' AS initiative_id, CURRENT_DATE AS date, 'RED' AS band, 'THREE' AS scale WHERE FALSE
                """);

        assertThat(portfolio.supplies("goals")).isTrue();
        assertThat(portfolio.goals()).isEmpty();
        assertThat(portfolio.supplies("initiatives.statusReports")).isTrue();
        assertThat(portfolio.initiatives().get(0).statusReports().known()).isTrue();
        assertThat(portfolio.supplies("decisions")).isFalse();
    }

    @Test
    void aColumnThatIsSelectedCountsAsSupplied() throws SQLException {
        Portfolio portfolio = host.read(HEAD + """
                -- fact: goals
                SELECT 'G' AS id, 'Grow' AS title, 'ACTIVE' AS status, CAST(NULL AS VARCHAR) AS owner;
                -- fact: status_reports
                SELECT 'I-1' AS initiative_id, DATE '2026-05-01' AS date, 'RED' AS band, 'THREE' AS scale,
                       CAST(NULL AS DOUBLE PRECISION) AS cpi
                """);

        assertThat(portfolio.supplies("goals.owner")).isTrue();
        assertThat(portfolio.supplies("goals.due")).isFalse();
        assertThat(portfolio.supplies("initiatives.statusReports.cpi")).isTrue();
        assertThat(portfolio.supplies("initiatives.statusReports.spi")).isFalse();
        assertThat(portfolio.initiatives().get(0).statusReports().list())
                .extracting("band")
                .containsExactly(Band.RED);
    }

    @Test
    void linesNameWhatIsSuppliedAndWhatIsUnavailable() throws SQLException {
        Portfolio portfolio = host.read(
                "-- unavailable: surveys, statusReports.cpi\n" + HEAD + "-- Supplied: initiatives.sponsor, reviews\n");

        assertThat(portfolio.unavailable()).containsExactlyInAnyOrder("surveys", "initiatives.statusReports.cpi");
        assertThat(portfolio.supplies("initiatives.sponsor")).isTrue();
        assertThat(portfolio.supplies("reviews")).isTrue();
    }

    @Test
    void severalQueriesFillOneTable() throws SQLException {
        Portfolio portfolio = host.read(ORGANIZATION + PROJECTS + BOOKINGS + """
                ;
                -- fact: spending
                SELECT 2 AS initiative_id, DATE '2026-04-01' AS date, 7 AS actual;
                """);

        assertThat(portfolio.initiatives())
                .extracting(initiative -> initiative.spending().actualToDate())
                .containsExactly(Money.of("100.50"), Money.of(7));
    }

    @Test
    void namesOfTheHostArePassedOver() throws SQLException {
        Portfolio portfolio = host.read(ORGANIZATION + PROJECTS.replace("begun AS", "begun AS x_begun, begun AS"));

        assertThat(portfolio.initiatives()).hasSize(2);
    }

    @Test
    void rowsOfRowsFindTheirRow() throws SQLException {
        Portfolio portfolio = host.read(HEAD + """
                -- fact: decisions
                SELECT 'D-1' AS id, 'I-1' AS subject_id, 'SELECT' AS kind, DATE '2026-02-01' AS decided_on;
                -- fact: decision_options
                SELECT 'D-1' AS decision_id, 'A' AS id, 'Gas' AS text UNION ALL SELECT 'D-1', 'B', 'Power';
                -- fact: option_scores
                SELECT 'D-1' AS decision_id, 'B' AS option_id, 'cost' AS criterion, 7.5 AS score
                """);

        assertThat(portfolio.decisions().get(0).options().list())
                .extracting(option -> option.scores().size())
                .containsExactly(0, 1);
    }

    @Test
    void documentsBesideTheDatabaseTellWhatItLacks() throws Exception {
        Files.writeString(folder.resolve("goals.csv"), "id,title,status\nG-1,Bake more,ACTIVE\n");
        Files.writeString(folder.resolve("goal_links.csv"), "initiativeId,goalId\n1,G-1\n");
        Files.writeString(folder.resolve("initiatives.csv"), "id,sponsor\n1,p7\n");
        PortfolioBuilder builder = host.add(ORGANIZATION + PROJECTS + BOOKINGS);
        PortfolioFiles.add(folder, JsonPortfolio.Limits.DEFAULT, builder);

        Initiative oven = builder.build().initiatives().get(0);

        assertThat(oven.name()).isEqualTo("New oven");
        assertThat(oven.sponsor()).isEqualTo("p7");
        assertThat(oven.goalLinks().list()).hasSize(1);
        assertThat(oven.spending().list()).hasSize(2);
    }

    @Test
    void whatTwoSourcesTellDifferentlyIsRefusedWithBothPlaces() throws Exception {
        Path document = Files.writeString(
                folder.resolve("more.json"),
                "{\"format\": \"alignment-portfolio/1\", \"initiatives\": [{\"id\": \"1\", \"actualStart\": \"2026-01-06\"}]}");
        PortfolioBuilder builder = host.add(ORGANIZATION + PROJECTS);
        PortfolioFiles.add(document, JsonPortfolio.Limits.DEFAULT, builder);

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(builder::build)
                .withMessage(document + " /initiatives/0/actualStart: '2026-01-06' is told as '2026-01-05' at "
                        + "host.sql:4 initiatives row 1/actual_start.\nLet one source tell it, or mend the other.");
    }

    @Test
    void readsAFileWithAByteOrderMark() throws Exception {
        Path file = Files.writeString(folder.resolve("host.sql"), "\uFEFF" + HEAD);

        assertThat(SqlPortfolio.read(SqlQueries.read(file), host::open).initiatives())
                .hasSize(1);
    }

    @Test
    void saysThatAFileIsNotThere() {
        Path nowhere = folder.resolve("nowhere.sql");

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> SqlQueries.read(nowhere))
                .withMessage(nowhere + ": is not there.\nMaybe the path starts from another folder.");
    }

    @Test
    void saysThatAFileIsNotUtf8() throws Exception {
        Path file = Files.write(folder.resolve("latin.sql"), new byte[] {'-', '-', ' ', (byte) 0xE4});

        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> SqlQueries.read(file))
                .withMessage(file + ": is not UTF-8.\nSave it as UTF-8.");
    }

    @Test
    void handsOnThatThereIsNoConnection() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> SqlPortfolio.read(SqlQueries.of("host.sql", HEAD), () -> {
                    throw new SQLException("no route to host");
                }))
                .withMessage("no route to host");
    }
}
