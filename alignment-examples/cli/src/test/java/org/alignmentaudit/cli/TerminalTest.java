package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {

    private static final String ESCAPE = "\u001b";

    private static Run on(Terminal terminal, Object... args) {
        return Run.of(new Program(UnaryOperator.identity(), terminal), args);
    }

    @Test
    void whoeverReadsAlongGetsAListInTheWidthOfTheTerminal() {
        Run run = on(new Terminal(true, 60, false), "audit", BAKERY);

        assertThat(run.out())
                .contains(
                        "\u25B2 Severity high: 11 findings\n  AL-01  Initiative I-05: Short films with a baking star\n")
                .doesNotContain(ESCAPE);
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 60);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        assertThat(on(new Terminal(true, 80, true), "audit", BAKERY).out()).contains(ESCAPE + "[1;31m");
        assertThat(on(Terminal.NONE, "audit", BAKERY).out()).doesNotContain(ESCAPE);
    }

    @Test
    void aFormatThatIsAskedForIsWrittenAsItIs() {
        assertThat(on(new Terminal(true, 80, true), "audit", BAKERY, "--format", "text")
                        .out())
                .isEqualTo(Run.of("audit", BAKERY).out());
    }

    @Test
    void theSummaryListsTheFirstFindings(@TempDir Path folder) {
        Run run = on(new Terminal(true, 80, false), "audit", BAKERY, "-o", folder.resolve("report.html"));

        assertThat(run.out()).contains("55 more findings");
    }

    @Test
    void aProcessWithoutATerminalHasNone() {
        assertThat(Terminal.ofProcess()).isEqualTo(Terminal.NONE);
    }
}
