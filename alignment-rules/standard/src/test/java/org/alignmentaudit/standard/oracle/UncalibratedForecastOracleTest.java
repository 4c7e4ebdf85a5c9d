package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
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
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-07 fires. */
class UncalibratedForecastOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new UncalibratedForecastOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> resolved(InitiativeStatus status, int count, int held) {
        return firing(Initiative.builder("I", "Portal", InitiativeType.PROJECT, status)
                .spending(Spend.actual(daysAgo(5), Money.of(100)))
                .forecasts(IntStream.range(0, count)
                        .mapToObj(i -> high(i, i < held ? "100" : "99.999999"))
                        .toArray(Forecast[]::new))
                .build());
    }

    private static Forecast high(int daysAgo, String p80) {
        return new Forecast(daysAgo(daysAgo), null, null, null, null, Money.of(p80));
    }

    @Test
    void lessThanThreeOfFiveHeld() {
        assertThat(resolved(InitiativeStatus.DONE, 20, 11)).containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(resolved(InitiativeStatus.DONE, 20, 12)).isEmpty();
        assertThat(resolved(InitiativeStatus.DONE, 19, 0)).isEmpty();
        assertThat(resolved(InitiativeStatus.ACTIVE, 20, 0)).isEmpty();
    }

    @Test
    void singlePointsWherePeopleCouldSayMore() {
        Fact single = initiative("I")
                .forecasts(Forecast.of(daysAgo(5), Money.of(10), Money.ZERO))
                .build();
        assertThat(firing(single)).isEmpty();
        assertThat(new TreeMap<String, Set<String>>(new UncalibratedForecastOracle()
                        .firing(organization()
                                .add(single)
                                .supplied("initiatives.forecasts.p80")
                                .build())))
                .containsEntry("ORGANIZATION:O", Set.of("b"));
        assertThat(firing(single, initiative("J").forecasts(high(3, "5")).build()))
                .isEmpty();
    }
}
