package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals of proportions, held against published figures. */
class ProportionTest {

    /** Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3: the score interval of Wilson. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsThatOfWilson(int favourable, int size, double lower, double upper) {
        Proportion proportion = new Proportion((double) favourable / size, size);

        assertThat(proportion.lower(1.959964)).isCloseTo(lower, within(0.00005));
        assertThat(proportion.upper(1.959964)).isCloseTo(upper, within(0.00005));
    }

    /** Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10: 56 of 70 beside 48 of 80. */
    @Test
    void theDifferenceHasTheIntervalOfNewcombe() {
        Proportion one = new Proportion(56 / 70.0, 70);
        Proportion other = new Proportion(48 / 80.0, 80);

        assertThat(one.leastAbove(other, 1.959964)).isCloseTo(0.0524, within(0.00005));
        assertThat(-other.leastAbove(one, 1.959964)).isCloseTo(0.3339, within(0.00005));
    }

    @Test
    void noStandardErrorsLeaveTheShareItself() {
        assertThat(new Proportion(0.25, 12).upper(0)).isEqualTo(0.25);
    }

    @Test
    void sharesDifferAsTheyAreWritten() {
        assertThat(new Proportion(0.9, 10).above(new Proportion(0.8, 10))).isEqualByComparingTo("0.1");
    }
}
