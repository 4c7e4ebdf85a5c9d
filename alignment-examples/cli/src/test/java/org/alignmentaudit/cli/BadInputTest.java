package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with what was named: one message with every problem, exit code 2, nothing on standard output. */
class BadInputTest {

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
    void refusesAPortfolioThatIsNotThere() {
        assertThat(refusal("audit", folder.resolve("nowhere.json"))).contains("nowhere.json: is not there");
    }

    @Test
    void tellsAllSourcesThatAreNotThere() {
        assertThat(refusal("audit", folder.resolve("nowhere.json"), folder.resolve("tables")))
                .contains("nowhere.json: is not there")
                .contains("tables: is not there");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(refusal("audit", file("p.json", ""))).contains("p.json").contains("empty");
    }

    @Test
    void refusesAFolderWithoutTables() {
        assertThat(refusal("audit", folder)).contains(folder.toString());
    }

    @Test
    void refusesWhatIsNotJson() throws IOException {
        assertThat(refusal("audit", file("p.json", "id;name\n"))).contains("p.json");
    }

    @Test
    void refusesATruncatedDocument() throws IOException {
        String whole = Files.readString(BAKERY);

        assertThat(refusal("audit", file("p.json", whole.substring(0, whole.length() / 2))))
                .contains("p.json:");
    }

    @Test
    void listsEveryProblemOfThePortfolio() throws IOException {
        String bad = Files.readString(BAKERY)
                .replaceFirst("\"weight\": 1.0", "\"weight\": 1.4")
                .replaceFirst("\"band\": \"AMBER\"", "\"band\": \"YELLOW\"")
                .replaceFirst("\"goalId\": \"G-7\"", "\"goalId\": \"G-9\"");

        assertThat(refusal("audit", file("p.json", bad)))
                .contains("1.4", "YELLOW", "G-9")
                .endsWith("3 problems." + System.lineSeparator());
    }

    @Test
    void namesTheFileOfAPolicyWithUnknownRulesOrValuesOutOfRange() throws IOException {
        Path policy = file(
                "strict.json",
                "{ \"format\": \"alignment-policy/1\", \"rules\": { \"CB-33\": { \"enabled\": true }, "
                        + "\"CB-03\": { \"settings\": { \"minRaise\": 15, \"maxRaise\": 1 } } } }");

        assertThat(refusal("audit", BAKERY, "--policy", policy))
                .contains("strict.json /rules/CB-33: no pack holds this rule")
                .contains("Maybe CB-03 was meant.")
                .contains("strict.json /rules/CB-03/settings/minRaise: 15 is not between 0")
                .contains("strict.json /rules/CB-03/settings/maxRaise: CB-03 has no such setting")
                .contains("3 problems.");
    }

    @Test
    void refusesAPolicyThatIsNotThere() {
        assertThat(refusal("audit", BAKERY, "--policy", folder.resolve("nowhere.json")))
                .contains("nowhere.json: is not there");
    }

    @Test
    void tellsWhatIsWrongWithAllFilesAtOnce() throws IOException {
        Path policy = file("policy.json", "{ \"format\": \"alignment-policy/2\" }");

        assertThat(refusal(
                        "audit",
                        folder.resolve("nowhere.json"),
                        "--policy",
                        policy,
                        "-o",
                        folder.resolve("nowhere").resolve("report.md")))
                .contains("nowhere.json: is not there", "policy.json /format", "there is no folder", "3 problems.");
    }

    @Test
    void refusesAnOutputFolderThatIsNotThereBeforeAuditing() {
        assertThat(refusal("audit", BAKERY, "-o", folder.resolve("nowhere").resolve("report.md")))
                .contains("report.md: cannot be written: there is no folder", "Maybe it must be made first.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAnOutputBehindAFile() throws IOException {
        assertThat(refusal("audit", BAKERY, "-o", file("report.md", "mine").resolve("report.md")))
                .contains("there is no folder");
    }

    @Test
    void refusesAFolderAsOutput() {
        assertThat(refusal("audit", BAKERY, "-o", folder)).contains("is a folder.", "Name a file in it.");
    }

    @Test
    void refusesOneFileForTwoReports() {
        assertThat(refusal("audit", BAKERY, "-o", folder.resolve("a.md"), "-o", folder.resolve("x/../a.md")))
                .contains("is named twice");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesToReplaceWhatItReads() throws IOException {
        Path portfolio = Files.copy(BAKERY, folder.resolve("portfolio.json"));

        assertThat(refusal("audit", portfolio, "-o", portfolio)).contains("is what the audit reads");
        assertThat(portfolio).hasSameTextualContentAs(BAKERY);
    }

    @Test
    void refusesToReplaceATableThatItReads() {
        Path tables = Path.of("..", "uk-major-projects", "portfolio");

        assertThat(refusal("audit", tables, "-o", tables.resolve("budgets.csv")))
                .contains("is what the audit reads");
    }
}
