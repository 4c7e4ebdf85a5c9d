package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTest {

    @TempDir
    Path folder;

    private Path policy(String rules) throws IOException {
        return Files.writeString(
                folder.resolve("policy.json"), "{ \"format\": \"alignment-policy/1\", \"rules\": { " + rules + " } }");
    }

    @Test
    void printsTheReportAsTextAndNothingElse() {
        Run run = Run.of("audit", BAKERY);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Bäckerei Kornblum", "CB-03", "Deck oven for sourdough");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsJsonAndMarkdown() {
        assertThat(Run.of("audit", BAKERY, "--format", "json").out())
                .startsWith("{")
                .contains("\"alignment-report/1\"");
        assertThat(Run.of("audit", BAKERY, "--format", "Markdown").out()).startsWith("#");
    }

    @Test
    void printsASummaryThatIsShorterThanTheReport() {
        String summary = Run.of("audit", BAKERY, "--summary").out();

        assertThat(summary).contains("CB-03");
        assertThat(summary.length()).isLessThan(Run.of("audit", BAKERY).out().length());
    }

    @Test
    void readsAFolderOfTables() {
        Run run = Run.of("audit", Path.of("..", "uk-major-projects", "portfolio"), "--summary");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("CB-03");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void writesEachFileInTheFormatOfItsExtensionAndPrintsTheSummary() {
        Path json = folder.resolve("report.json");
        Path markdown = folder.resolve("report.MD");
        Path text = folder.resolve("report.txt");
        Path other = folder.resolve("report");

        Run run = Run.of(
                "audit", BAKERY, "-o", json, "-o", markdown, "--output", text, "-o", other, "--format", "markdown");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("audit", BAKERY, "--summary").out());
        assertThat(json).hasContent(Run.of("audit", BAKERY, "--format=json").out());
        assertThat(markdown)
                .hasContent(Run.of("audit", BAKERY, "--format=markdown").out());
        assertThat(other).hasSameTextualContentAs(markdown);
        assertThat(text).hasContent(Run.of("audit", BAKERY).out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    report.sarif      | sarif | "version" : "2.1.0"
                    report.sarif.json | SARIF | "version" : "2.1.0"
                    report.xml        | junit | <testsuite name=
                    report.csv        | csv   | "upsertKey","portfolioId"
                    report.html       | html  | <!DOCTYPE html>
                    report.HTM        | html  | <!DOCTYPE html>
                    """)
    void writesEachFormatByItsExtensionAndByItsName(String name, String format, String sign) {
        Path file = folder.resolve(name);

        assertThat(Run.of("audit", BAKERY, "-q", "-o", file).exit()).isZero();

        assertThat(file)
                .content()
                .contains(sign)
                .isEqualTo(Run.of("audit", BAKERY, "--format", format).out());
    }

    @Test
    void tellsThePageWhereTheMoneyGoes() {
        Path page = folder.resolve("report.html");

        Run.of("audit", BAKERY, "-q", "-o", page, "--locale", "de");

        assertThat(page)
                .content()
                .contains("Wohin das Geld fließt", "Deck oven for sourdough", "<svg class=\"sankey wide\"");
    }

    @Test
    void leavesNothingButTheFiles() {
        Run.of("audit", BAKERY, "-q", "-o", folder.resolve("a.json"), "-o", folder.resolve("b.md"));

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.json", "b.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-q", "--quiet"})
    void printsNothingWhenQuiet(String quiet) {
        Run run = Run.of("audit", BAKERY, "-o", folder.resolve("report.md"), quiet);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("report.md")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"info,1", "MEDIUM,1", "high,1", "CRITICAL,0"})
    void exitsWithOneWhereFindingsAreAsSevere(String severity, int exit) {
        Run run = Run.of("audit", BAKERY, "--fail-on", severity, "-q");

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err().isEmpty()).isEqualTo(exit == 0);
    }

    @Test
    void writesTheReportBeforeItSaysNo() {
        Path report = folder.resolve("report.json");

        Run run = Run.of("audit", BAKERY, "--fail-on", "HIGH", "-o", report);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("11 findings of severity HIGH or higher.");
        assertThat(report).isNotEmptyFile();
    }

    @Test
    void followsThePolicy() throws IOException {
        Path policy = policy("\"CB-03\": { \"settings\": { \"minRaise\": 0.3 } }, \"AL-01\": { \"enabled\": false }, "
                + "\"CB-02\": { \"severity\": \"LOW\" }, \"MM-02\": { \"enabled\": false }, "
                + "\"MM-05\": { \"severity\": \"LOW\" }, \"AL-06\": { \"enabled\": false }, "
                + "\"AL-08\": { \"settings\": { \"graceDays\": 200 } }, \"AU-02\": { \"severity\": \"LOW\" }, "
                + "\"DI-01\": { \"severity\": \"LOW\" }, \"DY-01\": { \"severity\": \"LOW\" }, "
                + "\"SC-02\": { \"severity\": \"LOW\" }");

        assertThat(Run.of("audit", BAKERY, "--policy", policy, "--fail-on", "HIGH", "-q")
                        .exit())
                .isZero();
    }

    @Test
    void writesNumbersAsTheReadersOfTheLocaleDo() {
        assertThat(Run.of("audit", BAKERY).out()).contains("64,000");
        assertThat(Run.of("audit", BAKERY, "--locale", "de").out()).contains("64.000");
        assertThat(Run.of("audit", BAKERY, "--locale", "de-CH").out()).contains("64’000");
    }

    @Test
    void writesTheSameTwice() {
        assertThat(Run.of("audit", BAKERY, "--format", "json")).isEqualTo(Run.of("audit", BAKERY, "--format", "json"));
    }

    @Test
    void auditsWhatSeveralSourcesTellTogether(@TempDir Path strategy) throws IOException {
        Files.writeString(strategy.resolve("values.csv"), "id,statement,enforcement\nV-9,No gas,STRICT\n");
        Files.writeString(strategy.resolve("value_effects.csv"), "initiativeId,valueId,effect\nI-01,V-9,0.5\n");
        Run run = Run.of("audit", BAKERY, strategy, "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"findings\"");
        assertThat(run.out())
                .isNotEqualTo(Run.of("audit", BAKERY, "--format", "json").out());
    }
}
