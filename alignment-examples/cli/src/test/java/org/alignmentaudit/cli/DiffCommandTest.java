package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void reports() throws IOException {
        before = folder.resolve("before.json");
        after = folder.resolve("after.json");
        Path policy = Files.writeString(
                folder.resolve("policy.json"),
                "{ \"format\": \"alignment-policy/1\", \"rules\": { \"AL-01\": { \"enabled\": false },"
                        + " \"CB-03\": { \"severity\": \"LOW\" } } }");
        assertThat(Run.of("audit", BAKERY, "-q", "-o", before).exit()).isZero();
        assertThat(Run.of("audit", BAKERY, "-q", "-o", after, "--policy", policy)
                        .exit())
                .isZero();
    }

    @Test
    void tellsWhatMovedAsText() {
        Run run = Run.of("diff", before, after);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("From June 30, 2026 to June 30, 2026\n0 appeared, 0 gone, 1 changed, ")
                .contains(
                        "What went in differs\n",
                        "Policy: ",
                        "  Severity: high -> low\n",
                        "Found before; the second audit did not look for them, or perhaps not\n",
                        "AL-01  Initiative without a goal: Short films with a baking star (high)\n"
                                + "  The rule was switched off.\n",
                        "  assessed -> switched off\n");
    }

    @Test
    void tellsWhatMovedAsJson() {
        assertThat(Run.of("diff", before, after, "--format", "json").out())
                .startsWith("{\n  \"format\": \"alignment-diff/1\"")
                .contains("\"differences\": [ \"SEVERITY\" ]", "\"reason\": \"DISABLED\"");
    }

    @Test
    void refusesReportsOfDifferentPortfoliosUnlessTold() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"), Files.readString(before).replace("\"kornblum\"", "\"mill\""));

        Run refused = Run.of("diff", before, other);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("is a report of the portfolio mill").contains("--other-portfolio");
        assertThat(Run.of("diff", before, other, "--other-portfolio").out()).contains("Portfolio: kornblum -> mill");
    }

    @Test
    void refusesWhatIsNoReport() {
        Run run = Run.of("diff", BAKERY, folder.resolve("nowhere.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("portfolio.json /format: expected \"alignment-report/1\"")
                .contains("nowhere.json: is not there.");
    }
}
