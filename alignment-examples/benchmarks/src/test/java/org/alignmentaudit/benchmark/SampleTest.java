package org.alignmentaudit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static Sample upTo(int last) {
        return Sample.of(IntStream.rangeClosed(1, last)
                .mapToObj(i -> (double) (last + 1 - i))
                .toList());
    }

    @Test
    void theMedianIsTheMiddleOfTheSorted() {
        assertThat(Sample.of(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
        assertThat(Sample.of(List.of(9.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3);
    }

    /** For 21 values, tables of the sign test give the 6th and the 16th. */
    @Test
    void theIntervalIsThatOfTheSignTest() {
        assertThat(upTo(21).low()).isEqualTo(6);
        assertThat(upTo(21).high()).isEqualTo(16);
    }

    /** Fewer than six values cannot exclude anything at this level. */
    @Test
    void fewValuesSpanTheirRange() {
        assertThat(upTo(5).low()).isEqualTo(1);
        assertThat(upTo(5).high()).isEqualTo(5);
    }

    @Test
    void ratiosAreMediansOfPairs() {
        List<Times> pairs = List.of(
                new Times(10, 1_000_000, 2_000_000, 1_000_000, 9_000_000),
                new Times(10, 2_000_000, 2_000_000, 2_000_000, 8_000_000),
                new Times(10, 1_000_000, 4_000_000, 3_000_000, 5_000_000));
        assertThat(Times.ratios(10, pairs))
                .isEqualTo("ratio n=10 java=1.00 alignment=3.00 audit=1.00 duckdb=5.00 (95 % 2.00..7.00)");
        assertThat(Times.medians(10, pairs))
                .isEqualTo("median n=10 pairs=3 java=1.0 ms build=2.0 ms audit=2.0 ms duckdb=8.0 ms");
    }
}
