package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"audit", "needs"})
    void refusesALargerDocumentAndNamesTheOption(String command) {
        Run run = Run.of(command, BAKERY, "--max-document", "5K");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("exceeds the maximum allowed (5120)")
                .contains("Maybe raise --max-document, or hand over CSV tables, which have no limit.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "needs"})
    void readsADocumentThatIsNotLarger(String command) {
        assertThat(Run.of(command, BAKERY, "--max-document=1MiB").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "100000, 100000",
        "2K, 2048",
        "2KiB, 2048",
        "3m, 3145728",
        "100MiB, 104857600",
        "1GIB, 1073741824",
        "8589934591G, 9223372035781033984"
    })
    void readsASize(String text, long bytes) {
        assertThat(new SizeConverter().convert(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0K", "-1", "1.5M", "10MB", "1T", "", "8589934592G", "9999999999999999999"})
    void refusesWhatIsNoSize(String text) {
        Run run = Run.of("needs", "--max-document=" + text);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("'" + text + "' is no size; expected a number of bytes from 1, or of KiB, MiB or GiB")
                .contains("Try 'alignment needs --help'.");
    }
}
