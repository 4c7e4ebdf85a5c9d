package org.alignmentaudit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.alignmentaudit.audit.Library;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program is called, whatever it is to do. */
class MainTest {

    @Test
    void showsItsUsageAndExitsWithTwoWithoutArguments() {
        Run run = Run.of();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: alignment", "audit", "rules", "Exit codes:");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsTheUsageOfRulesWithoutACommand() {
        Run run = Run.of("rules");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: alignment rules", "list", "show");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "audit --help",
                "rules --help",
                "rules list --help",
                "rules show -h",
                "init --help",
                "needs -h",
                "schema --help"
            })
    void helpsWithEveryCommand(String command) {
        Run run = Run.of((Object[]) command.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: alignment").contains("--help");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsTheVersionsOfLibraryAndPack() {
        Run run = Run.of("--version");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "alignment " + Library.version(),
                        "rule pack standard " + StandardPack.pack().version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rulez                            | Unmatched argument at index 0: 'rulez'
                    audit                            | Missing required parameter: 'PORTFOLIO'
                    rules list q.json                | Unmatched argument at index 2: 'q.json'
                    audit p.json --polcy=x           | Unknown option: '--polcy=x'
                    audit p.json --fail-on=SEVERE    | expected one of [INFO, LOW, MEDIUM, HIGH, CRITICAL]
                    audit p.json --format=xml        | expected one of [TEXT, JSON, MARKDOWN, SARIF, JUNIT, CSV, HTML]
                    audit p.json --locale=en_GB      | 'en_GB' is no locale
                    audit p.json --summary --quiet   | mutually exclusive
                    audit p.json --format            | Missing required parameter for option '--format'
                    audit p.json --policy a --policy b | option '--policy' (FILE) should be specified only once
                    rules show                       | Missing required parameter: 'ID'
                    schema                           | Missing required parameter: 'NAME'
                    init                             | Missing required parameter: 'DIR'
                    """)
    void refusesWhatItDoesNotUnderstand(String command, String message) {
        Run run = Run.of((Object[]) command.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message).contains("--help'.").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesTheOptionThatWasMeant() {
        assertThat(Run.of("audit", "p.json", "--polcy=x").err()).contains("Possible solutions: --policy");
    }

    @Test
    void refusesAnEmptyPath() {
        Run run = Run.of("audit", "");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the path is empty");
    }

    @Test
    void readsNoArgumentsFromFiles() {
        assertThat(Run.of("audit", "@nowhere.json").err()).contains("@nowhere.json: is not there");
    }

    @Test
    void tellsWhenStandardOutputCannotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        closed.close();

        int exit = Main.run(closed, new PrintStream(err, false, UTF_8), "rules", "list");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("Standard output cannot be written");
    }
}
