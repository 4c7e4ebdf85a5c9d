package org.alignmentaudit.example.tryton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityStage;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.kit.RuntimePack;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.sql.ConnectionSource;
import org.alignmentaudit.sql.SqlPortfolio;
import org.alignmentaudit.sql.SqlQueries;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries of the ready file and the strategy that is kept by hand, together, show what was planted in the year. */
@Tag("tryton")
class TrytonTest {

    private static final Path QUERIES = Path.of("..", "sql", "tryton-6.0.sql");
    private static final Path STRATEGY = Path.of("strategy");
    private static final Path RULES = Path.of("rules");

    private static Erp erp;
    private static Portfolio portfolio;
    private static AuditReport report;

    @BeforeAll
    static void audit() throws Exception {
        erp = Erp.start();
        PortfolioBuilder builder = Portfolio.builder();
        SqlPortfolio.add(SqlQueries.read(QUERIES), erp::asAuditor, builder);
        PortfolioFiles.add(STRATEGY, JsonPortfolio.Limits.DEFAULT, builder);
        portfolio = builder.build();
        report = Auditor.builder()
                .pack(StandardPack.pack())
                .pack(RuntimePack.load(RULES))
                .build()
                .audit(portfolio);
    }

    @AfterAll
    static void stop() throws Exception {
        if (erp != null) {
            erp.stop();
        }
    }

    /** Projects go by the code with which their names begin, goals by their id. */
    private static Set<String> found(String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::subject)
                .map(subject ->
                        subject.name().matches("P\\d\\d .*") ? subject.name().substring(0, 3) : subject.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> planted(String rule) throws IOException {
        return Files.readAllLines(Path.of("truth.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[2].equals(rule))
                .map(cells -> cells[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CB-02", "AL-01", "MM-01", "ER-01", "AL-03"})
    void everythingPlantedIsFoundAndNothingElseOfThatKind(String rule) throws IOException {
        System.out.println(rule + " found " + String.join(", ", found(rule)));

        assertThat(found(rule)).isNotEmpty().isEqualTo(planted(rule));
    }

    @Test
    void theAuditIsWhole() {
        assertThat(report.complete()).isTrue();
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void allProjectsAndOpportunitiesAreRead() {
        assertThat(portfolio.initiatives()).hasSize(40);
        assertThat(portfolio.opportunities()).hasSize(60);
        assertThat(portfolio.asOf()).isEqualTo("2026-10-31");
    }

    /** Rounding to cents, 240 times, moves the sum by less than 2. */
    @Test
    void whatWasSpentIsWhatTheTimeSheetsCost() throws SQLException {
        BigDecimal cost;
        try (Connection connection = erp.asAuditor();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT SUM(cost_price * EXTRACT(epoch FROM duration) / 3600) FROM timesheet_line")) {
            result.next();
            cost = result.getBigDecimal(1);
        }

        BigDecimal spent = portfolio.initiatives().stream()
                .map(initiative -> initiative.spending().actualToDate())
                .reduce(Money.ZERO, Money::plus)
                .amount();

        assertThat(spent).isPositive().isCloseTo(cost, within(new BigDecimal(2)));
    }

    @Test
    void plansAreTheBudgetsSpreadOverTheirMonths() {
        Initiative initiative = portfolio.initiatives().stream()
                .filter(some -> some.name().startsWith("P17 "))
                .findFirst()
                .orElseThrow();

        assertThat(initiative.spending().list()).hasSize(12);
        assertThat(initiative.spending().comparedToDate().planned().amount())
                .isCloseTo(initiative.budgetInForce().amount(), within(new BigDecimal("0.05")));
    }

    @Test
    void stagesWereEnteredInTheirOwnPast() {
        List<LocalDate> days = portfolio.opportunities().stream()
                .map(Opportunity::stages)
                .flatMap(stages -> stages.list().stream())
                .map(OpportunityStage::enteredOn)
                .sorted()
                .toList();

        assertThat(days.get(0)).isEqualTo("2025-11-04");
        assertThat(days.get(days.size() - 1)).isEqualTo("2026-10-27");
    }

    private static String refusal(String query, ConnectionSource database) {
        SqlQueries queries = SqlQueries.of("host.sql", "-- fact: people\n" + query);
        return catchThrowableOfType(InvalidPortfolioException.class, () -> SqlPortfolio.read(queries, database))
                .getMessage();
    }

    @Test
    void aTableThatTheUserMayNotReadIsNotRead() {
        assertThat(refusal("SELECT login AS id FROM res_user", erp::asAuditor))
                .startsWith("host.sql:2 people: the query failed: ERROR: permission denied for table res_user.\n"
                        + "Let the user of the audit read that table.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT nextval('party_party_id_seq') AS id",
                "SELECT id FROM party_party FOR UPDATE",
                "SELECT forget_names() AS id"
            })
    void theTransactionRefusesToWriteEvenForTheOwner(String query) throws SQLException {
        try (Connection connection = erp.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE FUNCTION forget_names() RETURNS integer LANGUAGE sql AS "
                    + "'UPDATE party_party SET name = NULL RETURNING id'");
        }

        assertThat(refusal(query, erp::asOwner))
                .startsWith("host.sql:2 people: the query failed: ERROR: cannot execute ")
                .contains(" in a read-only transaction", "\nAn audit only reads: leave out what writes.");
    }

    @Test
    void theNextQueryRunsAlthoughOneFailed() {
        assertThat(refusal(
                        "SELECT id FROM nowhere;\n-- fact: goals\nSELECT 1 AS id, 'Grow' AS title, 'ACTIV' AS status",
                        erp::asAuditor))
                .contains("host.sql:2 people: the query failed: ERROR: relation \"nowhere\" does not exist")
                .contains("host.sql:4 goals row 1/status: expected one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED");
    }

    @Test
    void pointsInTimeNeedAZone() {
        assertThat(refusal("SELECT '1' AS id, now() AS active_until", erp::asAuditor))
                .contains("people/active_until: holds points in time");
    }

    @Test
    void theCommandLineFindsTheSame() throws Exception {
        Path json = Path.of("target", "tryton.json");
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.alignmentaudit.cli.Main",
                        "audit",
                        "--jdbc",
                        erp.url(),
                        "--jdbc-user",
                        "auditor",
                        "--sql",
                        QUERIES.toString(),
                        "--with",
                        STRATEGY.toString(),
                        "--rules",
                        RULES.toString(),
                        "-q",
                        "-o",
                        json.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(command.waitFor()).as(told).isZero();
        assertThat(Files.readString(json))
                .contains(report.findings().stream().map(Finding::fingerprint).toList());
    }
}
