package org.alignmentaudit.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountScaleTest {

    @ParameterizedTest
    @CsvSource({"52000,60000", "100,100", "101,200", "7,8", "9.5,10", "0.03,0.04", "0,1", "350000000,400000000"})
    void endsAtARoundNumber(double largest, double top) {
        assertThat(new AmountScale(largest, 100, 0).ticks().get(2)).isEqualTo(top);
    }

    @Test
    void placesAmountsInProportion() {
        AmountScale scale = new AmountScale(200, 126, 26);

        assertThat(scale.at(0)).isEqualTo(126);
        assertThat(scale.at(50)).isEqualTo(101);
        assertThat(scale.at(200)).isEqualTo(26);
    }
}
