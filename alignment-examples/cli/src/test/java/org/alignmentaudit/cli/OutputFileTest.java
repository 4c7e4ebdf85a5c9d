package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.report.ReportWriter;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private static AuditReport report;

    @TempDir
    Path folder;

    @BeforeAll
    static void audit() {
        report = StandardPack.auditor().audit(PortfolioFiles.read(BAKERY));
    }

    private static ReportWriter writing(String text) {
        return (report, out) -> out.write(text);
    }

    private static ReportWriter failingAfter(String text) {
        return (report, out) -> {
            out.write(text);
            out.flush();
            throw new IOException("no space left");
        };
    }

    @Test
    void writesUtf8() {
        Path path = folder.resolve("report.md");

        assertThat(new OutputFile(path).write(report, writing("Bäckerei €"))).isEmpty();

        assertThat(path).hasContent("Bäckerei €");
    }

    @Test
    void keepsTheExistingFileWhenWritingFails() throws IOException {
        Path path = Files.writeString(folder.resolve("report.md"), "the one before");

        assertThat(new OutputFile(path).write(report, failingAfter("half of")))
                .hasValueSatisfying(
                        problem -> assertThat(problem).hasToString(path + ": cannot be written: no space left."));

        assertThat(path).hasContent("the one before");
        assertThat(folder.toFile().list()).containsExactly("report.md");
    }

    @Test
    void leavesNothingBehindWhenTheWriterBreaks() {
        OutputFile file = new OutputFile(folder.resolve("report.md"));
        ReportWriter broken = (report, out) -> {
            throw new IllegalStateException("boom");
        };

        assertThatThrownBy(() -> file.write(report, broken)).hasMessage("boom");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void showsTheNewContentOnlyOnceItIsComplete() throws IOException {
        Path path = Files.writeString(folder.resolve("report.md"), "the one before");
        ReportWriter watching = (report, out) -> {
            out.write("new");
            out.flush();
            assertThat(path).hasContent("the one before");
        };

        assertThat(new OutputFile(path).write(report, watching)).isEmpty();

        assertThat(path).hasContent("new");
    }

    @Test
    void writesBesideADraftThatAnotherRunLeftOrIsWriting() throws IOException {
        Path other = Files.writeString(folder.resolve(".alignment-1.tmp"), "not mine");

        new OutputFile(folder.resolve("report.md")).write(report, writing("new"));

        assertThat(other).hasContent("not mine");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(".alignment-1.tmp", "report.md");
    }

    @Test
    void replacesTheFileBehindALinkAndKeepsTheLink() throws IOException {
        Path path = Files.writeString(folder.resolve("2026.md"), "the one before");
        Path link = Files.createSymbolicLink(folder.resolve("newest.md"), path);

        assertThat(new OutputFile(link).write(report, writing("new"))).isEmpty();

        assertThat(link).isSymbolicLink();
        assertThat(path).hasContent("new");
    }

    @Test
    void givesTheFileTheRightsOfAnyNewFile() throws IOException {
        Path ordinary = Files.createFile(folder.resolve("ordinary"));
        Path path = folder.resolve("report.md");

        new OutputFile(path).write(report, writing("new"));

        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void tellsWhenTheFolderVanishedMeanwhile() {
        Path path = folder.resolve("nowhere").resolve("report.md");

        assertThat(new OutputFile(path).write(report, writing("new")))
                .hasValueSatisfying(
                        problem -> assertThat(problem.fault()).isEqualTo("cannot be written: it is not there"));
    }

    @Test
    void refusesWhatIsNoOrdinaryFile() {
        Path device = Path.of("/dev/null");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device));

        assertThat(new OutputFile(device).obstacle())
                .hasValueSatisfying(problem -> assertThat(problem.fault()).isEqualTo("is no ordinary file"));
    }
}
