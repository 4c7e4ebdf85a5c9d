package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.SignalMetric;
import org.junit.jupiter.api.Test;

/** When the oracle of KP-03 fires. */
class BrokenPromiseOracleTest {

    private static Map<String, Set<String>> firing(CustomerSignal... signals) {
        return new TreeMap<>(new BrokenPromiseOracle().firing(portfolio(signals)));
    }

    private static CustomerSignal score(int daysAgo, double value, double error, String segment) {
        return CustomerSignal.builder(SignalMetric.NPS, daysAgo(daysAgo), value)
                .sampleSize(50)
                .standardError(error)
                .segment(segment)
                .build();
    }

    private static Map<String, Set<String>> fell(double before, double now, double error) {
        return firing(score(365, before, error, "north"), score(364, now, error, "north"));
    }

    private static CustomerSignal satisfaction(int daysAgo, double value, double scale) {
        return CustomerSignal.builder(SignalMetric.CSAT, daysAgo(daysAgo), value)
                .sampleSize(50)
                .standardError(0.01)
                .scaleMax(scale)
                .build();
    }

    @Test
    void aFallOfFiveBeyondChance() {
        assertThat(fell(40, 35, 1.25)).containsKey("ORGANIZATION:O");
        assertThat(fell(40, 35.1, 1.25)).isEmpty();
        assertThat(fell(40, 35, 1.28)).isEmpty();
    }

    @Test
    void rangesThatTouchAreNotApart() {
        assertThat(fell(40, 30.2, 2.5)).isEmpty();
        assertThat(fell(40, 30.1, 2.5)).isNotEmpty();
    }

    @Test
    void spansAndPropositionsAreKeptApart() {
        assertThat(firing(score(364, 40, 1, "north"), score(0, 20, 1, "north"))).isEmpty();
        assertThat(firing(score(730, 40, 1, "north"), score(0, 20, 1, "north"))).isEmpty();
        assertThat(firing(score(729, 40, 1, "north"), score(0, 20, 1, "north"))).isNotEmpty();
        assertThat(firing(score(729, 40, 1, "north"), score(0, 20, 1, "south"))).isEmpty();
    }

    @Test
    void satisfactionIsComparedOnAScaleOfFive() {
        assertThat(firing(satisfaction(400, 4, 5), satisfaction(9, 7.4, 10))).isNotEmpty();
        assertThat(firing(satisfaction(400, 4, 5), satisfaction(9, 7.5, 10))).isEmpty();
    }
}
