package org.alignmentaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CustomerSignalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void bringsSatisfactionToAScaleOfFive() {
        assertThat(satisfaction(8).scaleMax(10).build().comparableValue()).isEqualByComparingTo("4");
        assertThat(satisfaction(4).scaleMax(5).build().comparableValue()).isEqualByComparingTo("4");
    }

    @Test
    void knowsNoSatisfactionWithoutTheEndOfItsScale() {
        assertThat(satisfaction(4).build().comparableValue()).isNull();
        assertThat(satisfaction(4).scaleMax(0).build().comparableValue()).isNull();
    }

    @Test
    void leavesOtherMetricsAsTheyAre() {
        assertThat(CustomerSignal.builder(SignalMetric.NPS, DAY, -8).build().comparableValue())
                .isEqualByComparingTo("-8");
    }

    private static CustomerSignalBuilder satisfaction(double value) {
        return CustomerSignal.builder(SignalMetric.CSAT, DAY, value);
    }
}
