package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither a report nor a record takes the place of what the audit reads, or of each other. */
class OverwritingTest {

    @TempDir
    Path folder;

    private Path portfolio;

    @BeforeEach
    void copy() throws IOException {
        portfolio = Files.copy(BAKERY, folder.resolve("p.json"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run audit(Object... options) {
        List<Object> args = new ArrayList<>(List.of("audit", portfolio));
        args.addAll(List.of(options));
        return Run.of(args.toArray());
    }

    private static void assertRefused(Run run, Path file, String fault, String advice) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsSubsequence(file + ": " + fault + ".", advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--record"})
    void notThePortfolio(String output) throws IOException {
        Run run = audit(output, portfolio);

        assertRefused(run, portfolio, "is what the audit reads", "Name another file after " + output + ".");
        assertThat(portfolio).hasSameTextualContentAs(BAKERY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--record"})
    void notATableOfThePortfolio(String output) throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Path table = tables.resolve("goals.csv");

        Run run = Run.of("audit", tables, output, table);

        assertRefused(run, table, "is what the audit reads", "Name another file after " + output + ".");
        assertThat(table).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "-o, --policy",
        "-o, --waivers",
        "-o, --with",
        "-o, --sql",
        "-o, --driver",
        "-o, --jdbc-password-file",
        "--record, --policy",
        "--record, --waivers",
        "--record, --with",
        "--record, --sql",
        "--record, --driver",
        "--record, --jdbc-password-file"
    })
    void notWhatElseIsRead(String output, String input) throws IOException {
        Path read = file("read.json", "{}");

        Object sql = input.equals("--sql") ? "--summary" : "--sql=" + file("queries.sql", "");

        Run run = audit("--jdbc", "jdbc:none:", sql, input, read, output, read);

        assertRefused(run, read, "is what the audit reads", "Name another file after " + output + ".");
        assertThat(read).hasContent("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--record"})
    void notAFileOfAPack(String output) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack/rules")).getParent();
        Path rules = file("pack/rules/own.drl", "rule");
        Path example = Files.createDirectory(pack.resolve("examples")).resolve("HR-01.json");
        Path otherWay = Files.createSymbolicLink(folder.resolve("link.json"), rules);

        for (Path written : List.of(rules, example, otherWay, pack.resolve("pack.json"))) {
            Run run = audit("--rules", pack, output, written);

            assertRefused(
                    run, written, "is in the folder of a pack of rules", "Name another file after " + output + ".");
        }
        assertThat(rules).hasContent("rule");
        assertThat(example).doesNotExist();
    }

    @Test
    void besideAPackIsNotInIt() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));

        assertThat(audit("--rules", pack, "-o", folder.resolve("pack.txt")).err())
                .contains("pack.json: is missing")
                .doesNotContain("is in the folder of a pack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--record"})
    void notTheBaseline(String output) throws IOException {
        Path baseline = folder.resolve("b.json");
        assertThat(audit("--baseline", baseline, "--update-baseline"))
                .extracting(Run::exit)
                .isEqualTo(0);
        String before = Files.readString(baseline);

        Run run = audit("--baseline", baseline, output, baseline);

        assertRefused(run, baseline, "is the baseline", "Name another file after " + output + ".");
        assertThat(baseline).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--record"})
    void notTheBaselineThatIsToBeMade(String output) throws IOException {
        Path baseline = folder.resolve("b.json");
        Path otherWay = Files.createSymbolicLink(folder.resolve("link"), folder).resolve("b.json");

        for (Path written : List.of(baseline, folder.resolve("./x/../b.json"), otherWay)) {
            Run run = audit("--baseline", baseline, "--update-baseline", output, written);

            assertRefused(run, written, "is the baseline", "Name another file after " + output + ".");
            assertThat(baseline).doesNotExist();
        }
    }

    @Test
    void theRecordDoesNotTakeThePlaceOfTheReport() {
        Path report = folder.resolve("r.json");

        Run run = audit("-o", report, "--record", report);

        assertRefused(run, report, "is named twice", "Leave out one, or name another file.");
        assertThat(report).doesNotExist();
    }

    @Test
    void aReportDoesNotTakeThePlaceOfAnotherOne() throws IOException {
        Path report = file("r.json", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), report);

        Run run = audit("-o", report, "-o", link);

        assertRefused(run, link, "is named twice", "Leave out one, or name another file.");
        assertThat(report).hasContent("old");
    }

    @Test
    void allOfThemAreWrittenWhereTheyDiffer() {
        Run run = audit(
                "-o",
                folder.resolve("r.json"),
                "--record",
                folder.resolve("record.json"),
                "--baseline",
                folder.resolve("b.json"),
                "--update-baseline");

        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("r.json")).content().contains("alignment-report/1");
        assertThat(folder.resolve("record.json")).content().contains("alignment-record/1");
        assertThat(folder.resolve("b.json")).content().contains("alignment-baseline/1");
    }
}
