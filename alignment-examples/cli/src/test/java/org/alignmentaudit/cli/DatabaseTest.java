package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database as the source of a portfolio, alone and beside documents. */
class DatabaseTest {

    private static final Path READY = Path.of("..", "sql");
    private static final Path QUERIES = READY.resolve("dolibarr-19.sql");
    private static final Path STRATEGY = READY.resolve("strategy");
    private static final String TABLES = "mem:;MODE=MySQL;DATABASE_TO_LOWER=TRUE;INIT=RUNSCRIPT FROM '"
            + READY.resolve("tables").resolve("dolibarr-19.sql") + "'";
    private static final String URL = "jdbc:h2:" + TABLES;

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String refusal(Object... args) {
        Run run = Run.of(args);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("\tat ", "Exception", "internal failure");
        return run.err();
    }

    @Test
    void isAuditedAlone() {
        Run run = Run.of("audit", "--jdbc", URL, "--sql", QUERIES);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Kornblum").contains("AL-01  Initiative without a goal\n  Missing: goals");
    }

    @Test
    void isAuditedWithWhatItLacks() {
        Run run = Run.of("audit", "--jdbc", URL, "--sql", QUERIES, "--with", STRATEGY, "--summary");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("high      AL-01  Initiative without a goal: Rolls for the school");
    }

    @Test
    void documentsMayAlsoStandAlone() {
        assertThat(Run.of("audit", "--with", Run.BAKERY)).isEqualTo(Run.of("audit", Run.BAKERY));
    }

    @Test
    void theOrderOfSourcesNeverMatters() {
        assertThat(Run.of("audit", STRATEGY, "--jdbc", URL, "--sql", QUERIES, "--format", "json"))
                .isEqualTo(Run.of("audit", "--jdbc", URL, "--sql", QUERIES, "--with", STRATEGY, "--format", "json"));
    }

    @Test
    void tellsWhatToSupplyNext() {
        Run run = Run.of("needs", "--jdbc", URL, "--sql", QUERIES);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("goals").doesNotContain("initiatives.spending\n");
    }

    @Test
    void isAuditedAgainFromItsRecord() {
        Path record = folder.resolve("record.json");
        Run.of("audit", "--jdbc", URL, "--sql", QUERIES, "--with", STRATEGY, "-q", "--record", record);

        assertThat(Run.of("replay", record, "--jdbc", URL, "--sql", QUERIES, "--with", STRATEGY)
                        .exit())
                .isZero();
        Run lacking = Run.of("replay", record, "--jdbc", URL, "--sql", QUERIES);
        assertThat(lacking.exit()).isEqualTo(1);
        assertThat(lacking.out()).contains("What the portfolio holds: ");
    }

    @Test
    void orDocumentsMustBeNamedToAuditAgain() {
        assertThat(refusal("replay", folder.resolve("record.json")))
                .contains("Missing required parameter: 'PORTFOLIO', or --jdbc with --sql");
    }

    @Test
    void needsQueries() {
        assertThat(refusal("audit", "--jdbc", URL))
                .contains("Missing required option: '--sql=FILE', which --jdbc needs");
    }

    @Test
    void queriesNeedADatabase() {
        assertThat(refusal("audit", "--sql", QUERIES))
                .contains("Missing required option: '--jdbc=URL', which --sql needs");
    }

    @Test
    void tellsThatNoDriverUnderstandsTheUrl() {
        assertThat(refusal("audit", "--jdbc", "jdbc:oracle:thin:scott/tiger@//db/x", "--sql", QUERIES))
                .startsWith("--jdbc: no driver understands this URL.\nName the jar of the driver with --driver.")
                .doesNotContain("tiger");
    }

    /** A jar that names a driver and holds nothing else. */
    private Path jar(String driver) throws IOException {
        Path jar = folder.resolve("driver.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("META-INF/services/java.sql.Driver"));
            entries.write(driver.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void tellsThatTheServerMayNotRun() throws IOException {
        assertThat(refusal(
                        "audit",
                        "--jdbc",
                        OtherDriver.DOWN,
                        "--sql",
                        QUERIES,
                        "--driver",
                        jar(OtherDriver.class.getName())))
                .isEqualToIgnoringNewLines("--jdbc: the database cannot be read: Connection to db:5432 refused."
                        + "Maybe the server is not running, or listens elsewhere.");
    }

    @Test
    void takesADriverFromAJar() throws IOException {
        Path jar = jar(OtherDriver.class.getName());

        assertThat(Run.of("audit", "--jdbc", "jdbc:other:" + TABLES, "--sql", QUERIES, "--driver", jar)
                        .exit())
                .isZero();
        assertThat(refusal("audit", "--jdbc", "jdbc:another:x", "--sql", QUERIES, "--driver", jar))
                .contains("Maybe --driver names the jar of another database.");
    }

    @Test
    void tellsThatAJarHoldsNoWorkingDriver() throws IOException {
        Path jar = jar("no.such.Driver");

        assertThat(refusal("audit", "--jdbc", "jdbc:another:x", "--sql", QUERIES, "--driver", jar))
                .startsWith("--driver: a driver cannot be used: java.sql.Driver: Provider no.such.Driver not found");
    }

    @Test
    void tellsThatTheJarIsNotThere() {
        assertThat(refusal("audit", "--jdbc", URL, "--sql", QUERIES, "--driver", folder.resolve("pg.jar")))
                .contains("pg.jar: is no file.\nName the jar of the driver with --driver.");
    }

    @Test
    void tellsWhyTheDatabaseCannotBeReachedWithoutThePasswordInTheUrl() {
        Run run = Run.of(
                "audit",
                "--jdbc",
                "jdbc:h2:tcp://127.0.0.1:1/none;USER=sa;PASSWORD=secret;NETWORK_TIMEOUT=100",
                "--sql",
                QUERIES);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--jdbc: the database cannot be read: Connection is broken")
                .doesNotContain("secret");
    }

    @Test
    void takesUserAndPasswordFromAFile() throws Exception {
        Path password = file("password", "s3cret\n");
        try (Connection kept = accounts("jdbc:h2:mem:file")) {
            assertThat(kept.isValid(1)).isTrue();
            assertThat(audit("jdbc:h2:mem:file", "--jdbc-user", "auditor", "--jdbc-password-file", password))
                    .isEqualTo("");
        }
    }

    /** The environment of this machine surely holds this variable. */
    @Test
    void takesThePasswordFromTheEnvironment() throws Exception {
        try (Connection kept = accounts("jdbc:h2:mem:environment")) {
            kept.createStatement().execute("ALTER USER auditor SET PASSWORD '" + System.getenv("PATH") + "'");
            assertThat(audit("jdbc:h2:mem:environment", "--jdbc-user", "auditor", "--jdbc-password-env", "PATH"))
                    .isEqualTo("");
        }
    }

    @Test
    void tellsThatThePasswordIsWrong() throws Exception {
        Path password = file("password", "guessed");
        try (Connection kept = accounts("jdbc:h2:mem:wrong")) {
            assertThat(kept.isValid(1)).isTrue();
            assertThat(audit("jdbc:h2:mem:wrong", "--jdbc-user", "auditor", "--jdbc-password-file", password))
                    .startsWith("--jdbc: the database cannot be read: Wrong user name or password")
                    .contains("Maybe --jdbc-user or the password is wrong.")
                    .doesNotContain("guessed");
        }
    }

    @Test
    void tellsThatThereIsNoPassword() {
        assertThat(refusal("audit", "--jdbc", URL, "--sql", QUERIES, "--jdbc-password-env", "NO_SUCH_VARIABLE"))
                .contains("--jdbc-password-env: there is no environment variable NO_SUCH_VARIABLE.");
        assertThat(refusal("audit", "--jdbc", URL, "--sql", QUERIES, "--jdbc-password-file", folder.resolve("pw")))
                .contains("pw: cannot be read: it is not there.");
    }

    @Test
    void thePasswordComesFromOnePlace() {
        assertThat(refusal(
                        "audit",
                        "--jdbc",
                        URL,
                        "--sql",
                        QUERIES,
                        "--jdbc-password-env",
                        "PATH",
                        "--jdbc-password-file",
                        folder))
                .contains("mutually exclusive")
                .doesNotContain(URL);
    }

    @Test
    void anUrlThatIsGivenTwiceIsNotShown() {
        assertThat(refusal("audit", "--jdbc", URL, "--sql", QUERIES, "--jdbc", URL))
                .contains("option '--jdbc' (URL) should be specified only once")
                .doesNotContain(URL);
    }

    private static Connection accounts(String url) throws SQLException {
        Connection kept = DriverManager.getConnection(url);
        kept.createStatement().execute("CREATE USER auditor PASSWORD 's3cret'");
        return kept;
    }

    private String audit(String url, Object... more) throws IOException {
        Path queries = file(
                "plain.sql", "-- fact: organization\nSELECT 'f' AS id, 'Firm' AS name, DATE '2026-06-30' AS as_of");
        Object[] args = new Object[6 + more.length];
        System.arraycopy(new Object[] {"audit", "--jdbc", url, "--sql", queries, "-q"}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args).err();
    }

    @Test
    void tellsWhatIsWrongWithAllSourcesAtOnce() throws IOException {
        Path queries = file("wrong.sql", "-- fact: goal\nSELECT 1 AS id");
        Path goals = Files.createDirectory(folder.resolve("strategy"));
        Files.writeString(goals.resolve("goals.csv"), "id,title,status\nG-1,Grow,ACTIV\n");

        assertThat(refusal("audit", "--jdbc", URL, "--sql", queries, "--with", goals))
                .contains("wrong.sql:2 goal: 'goal' is no table of the dictionary.", "Maybe `goals` was meant.")
                .contains("goals.csv:2/status: expected one of DRAFT");
        assertThat(refusal("audit", "--jdbc", URL, "--sql", folder.resolve("no.sql"), "--with", folder.resolve("no")))
                .contains("no.sql: is not there", "no: is not there", "2 problems.");
    }

    @Test
    void refusesToReplaceTheQueries() throws IOException {
        Path queries = Files.copy(QUERIES, folder.resolve("mine.sql"));

        assertThat(refusal("audit", "--jdbc", URL, "--sql", queries, "-o", queries))
                .contains("is what the audit reads");
    }

    @Test
    void refusesToWrite() throws IOException {
        Path queries = file("writing.sql", "-- fact: goals\nDELETE FROM llx_projet");

        assertThat(refusal("audit", "--jdbc", URL, "--sql", queries))
                .contains("writing.sql:2 goals: begins with 'DELETE', which is no query.");
    }
}
