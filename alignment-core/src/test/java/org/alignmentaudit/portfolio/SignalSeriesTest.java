package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.SignalMetric;
import org.junit.jupiter.api.Test;

class SignalSeriesTest {

    @Test
    void addsUpASpanWithBothItsEnds() {
        SignalSeries series = new SignalSeries(
                List.of(signal(0, 5, 0), signal(9, 4, 0), signal(10, 3, 0), signal(10, 2, 0), signal(11, 1, 0)));

        SignalWindow window = series.between(AS_OF.minusDays(10), AS_OF.minusDays(9));

        assertThat(window.signals()).isEqualTo(3);
        assertThat(window.count()).isEqualTo(9);
    }

    @Test
    void isEmptyWhereNothingWasHeard() {
        SignalSeries series = new SignalSeries(List.of(signal(5, 5, 1)));

        assertThat(series.between(AS_OF.minusDays(4), AS_OF).any()).isFalse();
        assertThat(series.between(AS_OF.minusDays(9), AS_OF.minusDays(6)).any()).isFalse();
        assertThat(new SignalSeries(List.of()).between(AS_OF, AS_OF)).isEqualTo(SignalWindow.NONE);
    }

    @Test
    void weighsTheMeanByTheNumberOfCustomers() {
        SignalWindow window = new SignalSeries(List.of(signal(0, 10, 30), signal(0, 40, 10))).between(AS_OF, AS_OF);

        assertThat(window.sample()).isEqualTo(40);
        assertThat(window.mean()).isEqualTo(17.5);
    }

    @Test
    void aSignalWithoutANumberOfCustomersHasNoWeight() {
        SignalWindow window = new SignalSeries(List.of(
                        signal(0, 10, 30),
                        CustomerSignal.builder(SignalMetric.NPS, AS_OF, 90).build()))
                .between(AS_OF, AS_OF);

        assertThat(window.sample()).isEqualTo(30);
        assertThat(window.mean()).isEqualTo(10);
        assertThat(SignalWindow.NONE.mean()).isZero();
    }

    @Test
    void addsUpExactly() {
        SignalWindow window =
                new SignalSeries(List.of(signal(1, 0.1, 3), signal(0, 0.2, 3))).between(AS_OF.minusDays(1), AS_OF);

        assertThat(window.sum()).isEqualByComparingTo("0.3");
        assertThat(window.weighted()).isEqualByComparingTo(new BigDecimal("0.9"));
    }

    private static CustomerSignal signal(int daysAgo, double value, int sample) {
        return CustomerSignal.builder(SignalMetric.NPS, AS_OF.minusDays(daysAgo), value)
                .sampleSize(sample)
                .build();
    }
}
