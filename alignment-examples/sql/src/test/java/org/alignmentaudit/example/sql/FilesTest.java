package org.alignmentaudit.example.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file says whether it was run, and the page beside them says the same. */
class FilesTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(""))) {
            return all.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\n-- ", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(Path file) {
        return text(file).contains("Run against a live ");
    }

    @Test
    void thereAreFive() throws IOException {
        assertThat(files()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachSaysWhetherItWasRun(Path file) {
        assertThat(run(file)).isNotEqualTo(text(file).contains("Read only: the columns are those of "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void thePageSaysTheSame(Path file) {
        String row = text(Path.of("README.md"))
                .lines()
                .filter(line -> line.contains("`" + file + "`"))
                .findFirst()
                .orElseThrow();

        assertThat(row).contains(run(file) ? "| run |" : "| read only |");
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachSaysWhatTheSystemLacks(Path file) {
        assertThat(text(file)).contains(" to come from elsewhere: ");
    }
}
