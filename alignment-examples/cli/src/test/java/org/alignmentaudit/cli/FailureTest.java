package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit code 3: the answer cannot be trusted. */
class FailureTest {

    private static final Program BROKEN = new Program(auditor -> {
        throw new IllegalStateException("boom\nand more");
    });
    private static final Program TOO_DEEP = new Program(auditor -> {
        throw new StackOverflowError("too deep");
    });
    private static final Program STOPPED_EARLY = new Program(auditor -> auditor.fireLimit(1));

    @TempDir
    Path folder;

    @Test
    void tellsAnInternalFailureOnOneLine() {
        Run run = Run.of(BROKEN, "audit", BAKERY);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("internal failure: java.lang.IllegalStateException: boom and more; please report");
    }

    @Test
    void showsWhereItHappenedWhenDebugging() {
        assertThat(Run.of(BROKEN, "audit", BAKERY, "--debug").err()).contains("\tat org.alignmentaudit.cli.");
        assertThat(Run.of(BROKEN, "--debug", "audit", BAKERY).err()).contains("\tat org.alignmentaudit.cli.");
    }

    @Test
    void tellsAnErrorOfTheMachineLikewise() {
        Run run = Run.of(TOO_DEEP, "audit", BAKERY);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("internal failure: java.lang.StackOverflowError: too deep");
    }

    @Test
    void exitsWithThreeAfterAnIncompleteAuditAndStillWritesTheReport() {
        Path report = folder.resolve("report.json");

        Run run = Run.of(STOPPED_EARLY, "audit", BAKERY, "-o", report, "--fail-on", "INFO");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("The audit is not complete", "--allow-incomplete");
        assertThat(run.out()).isNotEmpty();
        assertThat(report).content().containsPattern("\"complete\" ?: ?false");
    }

    @Test
    void allowsAnIncompleteAudit() {
        Run run = Run.of(STOPPED_EARLY, "audit", BAKERY, "--allow-incomplete", "-q");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
