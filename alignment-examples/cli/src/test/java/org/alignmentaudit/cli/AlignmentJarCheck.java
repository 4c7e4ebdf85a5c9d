package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped: {@code target/alignment.jar}. The build runs this once the jar is there, not with the other tests. */
class AlignmentJarCheck {

    private static final String[] JAR = {
        "-jar", Path.of("target", "alignment.jar").toString()
    };

    @TempDir
    Path folder;

    @Test
    void auditsAsTheClassesDo() throws Exception {
        assertThat(Processes.java(folder, JAR, "audit", BAKERY)).isEqualTo(Run.of("audit", BAKERY));
    }

    @Test
    void readsTablesAndWritesFiles() throws Exception {
        Path report = folder.resolve("report.json");
        Path tables = Path.of("..", "uk-major-projects", "portfolio");

        Run run = Processes.java(folder, JAR, "audit", tables, "-q", "-o", report);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(report)
                .hasContent(Run.of("audit", tables, "--format", "json").out());
    }

    @Test
    void compilesRulesOfYourOwn() throws Exception {
        Path rules = Path.of("..", "house-rules");

        Run run = Processes.java(folder, JAR, "audit", BAKERY, "--rules", rules);

        assertThat(run).isEqualTo(Run.of("audit", BAKERY, "--rules", rules));
        assertThat(run.out()).contains("HR-01  Work without a business case");
    }

    @Test
    void readsADatabaseWithTheDriverThatIsNamed() throws Exception {
        Path driver = Path.of(org.h2.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path sql = Path.of("..", "sql");
        Object[] audit = {
            "audit",
            "--jdbc",
            "jdbc:h2:mem:;MODE=MySQL;DATABASE_TO_LOWER=TRUE;INIT=RUNSCRIPT FROM '"
                    + sql.resolve("tables").resolve("dolibarr-19.sql") + "'",
            "--sql",
            sql.resolve("dolibarr-19.sql"),
            "--with",
            sql.resolve("strategy"),
            "--driver",
            driver
        };

        Run run = Processes.java(folder, JAR, audit);

        assertThat(run).isEqualTo(Run.of(audit));
        assertThat(run.exit()).isZero();
    }

    @Test
    void tellsItsVersions() throws Exception {
        assertThat(Processes.java(folder, JAR, "--version")).isEqualTo(Run.of("--version"));
    }
}
