package org.alignmentaudit.example.ukmajorprojects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void takesTheLastSnapshotUnlessTold() {
        assertThat(Arguments.of("source.csv", "target"))
                .isEqualTo(new Arguments(Path.of("source.csv"), Path.of("target"), LocalDate.of(2021, 3, 31)));
    }

    @Test
    void takesTheAsOfDateAnywhere() {
        LocalDate asOf = LocalDate.of(2019, 9, 30);

        assertThat(Arguments.of("source.csv", "target", "--as-of", "2019-09-30").asOf())
                .isEqualTo(asOf);
        assertThat(Arguments.of("--as-of", "2019-09-30", "source.csv", "target").asOf())
                .isEqualTo(asOf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "source.csv",
                "source.csv target more",
                "source.csv target --as-of",
                "source.csv --verbose",
                "source.csv target --as-of 2019-09-30 --as-of 2018-09-30"
            })
    void refusesOtherUsage(String line) {
        assertThatThrownBy(() -> Arguments.of(line.split(" ")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Usage: SOURCE.csv TARGET_FOLDER [--as-of DATE]");
    }

    @Test
    void refusesAnAsOfThatIsNoDate() {
        assertThatThrownBy(() -> Arguments.of("source.csv", "target", "--as-of", "yesterday"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("--as-of: 'yesterday' is not a date.");
    }
}
