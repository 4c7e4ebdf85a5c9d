package org.alignmentaudit.example.ukmajorprojects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alignmentaudit.example.ukmajorprojects.Sample.csv;
import static org.alignmentaudit.example.ukmajorprojects.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UkMajorProjectsImporterTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path target = Path.of("");

    @BeforeEach
    void chooseTarget() {
        target = folder.resolve("portfolio");
    }

    @Test
    void writesEveryTableAndTheAttributionAndReports() {
        assertThat(run(csv(row("2021-03-31", "A")))).isEqualTo(UkMajorProjectsImporter.DONE);

        assertThat(target)
                .isDirectoryContaining("glob:**/organization.csv")
                .isDirectoryContaining("glob:**/initiatives.csv")
                .isDirectoryContaining("glob:**/status_reports.csv")
                .isDirectoryContaining("glob:**/budgets.csv")
                .isDirectoryContaining("glob:**/spending.csv")
                .isDirectoryContaining("glob:**/schedule_changes.csv")
                .isDirectoryContaining("glob:**/unavailable.csv")
                .isDirectoryContaining("glob:**/ATTRIBUTION.txt");
        assertThat(out.toString(UTF_8)).contains("1 projects kept");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void writesUtf8WithLineFeedsAndQuotesOnlyWhereNeeded() {
        run(csv(row("2021-03-31", "A")
                .with(Column.NAME, "\"Boats, \"\"Caf\u00e9\"\"\"")
                .with(Column.DEPT, "MOD")));

        assertThat(target.resolve("initiatives.csv"))
                .hasContent("""
                        id,name,type,status,tags,plannedStart,plannedEnd,originalEnd
                        A,"Boats, ""Caf\u00e9""\",PROJECT,ACTIVE,MOD,,,
                        """)
                .content(UTF_8)
                .doesNotContain("\r")
                .endsWith("\n");
    }

    @Test
    void writesIntoAnEmptyFolder() throws IOException {
        Files.createDirectory(target);

        assertThat(run(csv(row("2021-03-31", "A")))).isEqualTo(UkMajorProjectsImporter.DONE);
        assertThat(target).isNotEmptyDirectory();
    }

    @Test
    void leavesNothingBesideTheTarget() {
        run(csv(row("2021-03-31", "A")));

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("source.csv", "portfolio");
    }

    @Test
    void writesTheSameTwice() throws IOException {
        String source = csv(row("2021-03-31", "B"), row("2021-03-31", "A").with(Column.RATING, "G"));
        run(source);
        String first = Files.readString(target.resolve("status_reports.csv"));
        target = folder.resolve("again");
        run(source);

        assertThat(target.resolve("status_reports.csv")).hasContent(first);
    }

    @Test
    void refusesATargetThatHoldsSomethingAndLeavesItAlone() throws IOException {
        Files.createDirectory(target);
        Path precious = Files.writeString(target.resolve("precious.txt"), "mine");

        assertThat(run(csv(row("2021-03-31", "A")))).isEqualTo(UkMajorProjectsImporter.BAD_INPUT);
        assertThat(err.toString(UTF_8)).contains("portfolio: there is something already.");
        assertThat(target.toFile().list()).containsExactly("precious.txt");
        assertThat(precious).hasContent("mine");
    }

    @Test
    void refusesATargetThatIsAFile() throws IOException {
        Files.writeString(target, "mine");

        assertThat(run(csv(row("2021-03-31", "A")))).isEqualTo(UkMajorProjectsImporter.BAD_INPUT);
        assertThat(target).hasContent("mine");
    }

    @Test
    void refusesATargetWithoutAParentFolder() {
        target = folder.resolve("nowhere").resolve("portfolio");

        assertThat(run(csv(row("2021-03-31", "A")))).isEqualTo(UkMajorProjectsImporter.BAD_INPUT);
        assertThat(err.toString(UTF_8)).contains("cannot be written").doesNotContain("\tat ");
    }

    @Test
    void writesNothingWhenTheSourceIsBad() {
        assertThat(run("id,name\n")).isEqualTo(UkMajorProjectsImporter.BAD_INPUT);

        assertThat(target).doesNotExist();
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8))
                .contains("the header lacks: snapshot, dept, category")
                .doesNotContain("\tat ");
    }

    @Test
    void explainsItsUsage() {
        int exit = UkMajorProjectsImporter.run(new String[0], stream(out), stream(err));

        assertThat(exit).isEqualTo(UkMajorProjectsImporter.BAD_INPUT);
        assertThat(err.toString(UTF_8)).contains("Usage: SOURCE.csv TARGET_FOLDER [--as-of DATE]");
    }

    private int run(String source) {
        String[] args = {Sample.file(folder, source).toString(), target.toString()};
        return UkMajorProjectsImporter.run(args, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }
}
