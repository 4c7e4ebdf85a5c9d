package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-04 fires. */
class CompletionEffectOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new CompletionEffectOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> rising(int... costs) {
        return firing(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .spending()
                .forecasts(IntStream.range(0, costs.length)
                        .mapToObj(i -> Forecast.of(daysAgo(50 - i), Money.of(costs[i]), Money.ZERO))
                        .toArray(Forecast[]::new))
                .build());
    }

    @Test
    void threeRisesInARow() {
        assertThat(rising(1, 2, 3, 4)).containsEntry("INITIATIVE:I", Set.of("b"));
        assertThat(rising(2, 2, 3, 4)).isEmpty();
        assertThat(rising(2, 3, 4)).isEmpty();
    }
}
