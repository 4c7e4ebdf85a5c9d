package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The middle of some numbers. */
class MedianTest {

    @Test
    void isTheOneInTheMiddleOrTheMeanOfTwo() {
        assertThat(Median.of(List.of(9L, 1L, 5L))).isEqualTo(5);
        assertThat(Median.of(List.of(9L, 1L, 5L, 4L))).isEqualTo(4.5);
        assertThat(Median.of(List.of())).isZero();
    }
}
