package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often stated ranges held what came. */
class CalibrationTest {

    private static Forecast forecast(int daysAgo, @Nullable Integer p50, @Nullable Integer p80) {
        return new Forecast(
                daysAgo(daysAgo),
                null,
                null,
                null,
                p50 == null ? null : Money.of(p50),
                p80 == null ? null : Money.of(p80));
    }

    private static Initiative done(String id, int spent, Forecast... forecasts) {
        return initiative(id, InitiativeStatus.DONE)
                .actualEnd(daysAgo(100))
                .forecasts(forecasts)
                .spending(Spend.actual(daysAgo(120), Money.of(spent)))
                .build();
    }

    private static Calibration of(Fact... facts) {
        return portfolio(facts).profile().estimates().calibration();
    }

    @Test
    void aRangeHeldWhereTheCostIsAtMostItsUpperEnd() {
        HitRate rate = of(done("A", 100, forecast(300, 90, 100), forecast(200, 90, 99)))
                .hitRate(2);

        assertThat(rate.resolved()).isEqualTo(2);
        assertThat(rate.hits()).isEqualTo(1);
        assertThat(rate.share()).isEqualTo(0.5);
        assertThat(rate.below(0.5)).isFalse();
        assertThat(rate.below(0.51)).isTrue();
        assertThat(rate.widestMisses()).extracting(ResolvedForecast::upper).containsExactly(Money.of(99));
    }

    @Test
    void whatIsStatedOnceAllIsOverForeseesNothing() {
        assertThat(of(done("A", 100, forecast(101, 90, 100), forecast(100, 90, 100), forecast(99, 90, 100)))
                        .hitRate(1)
                        .resolved())
                .isEqualTo(1);
        assertThat(of(initiative("B", InitiativeStatus.DONE)
                                .forecasts(forecast(1, 90, 100))
                                .spending()
                                .build())
                        .hitRate(1)
                        .hits())
                .isEqualTo(1);
    }

    @Test
    void onlyWhatIsDoneWithKnownSpendingIsResolved() {
        Fact[] open = {
            initiative("A").forecasts(forecast(300, 90, 100)).spending().build(),
            initiative("B", InitiativeStatus.CANCELLED)
                    .forecasts(forecast(300, 90, 100))
                    .spending()
                    .build(),
            initiative("C", InitiativeStatus.DONE)
                    .forecasts(forecast(300, 90, 100))
                    .build(),
            done("D", 100, forecast(300, 90, null))
        };

        assertThat(of(open).hitRate(0)).isNull();
        assertThat(of(done("E", 100, forecast(300, 90, 100))).hitRate(2)).isNull();
    }

    @Test
    void listsTheWidestMissesAndNoMoreThanTwenty() {
        Fact[] missed = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> done("M" + i, 100 + i, forecast(300, 90, 100)))
                .toArray(Fact[]::new);

        assertThat(of(missed).hitRate(20).widestMisses())
                .hasSize(20)
                .first()
                .extracting(ResolvedForecast::finalCost)
                .isEqualTo(Money.of(125));
    }

    @Test
    void aForecastOfCostStatesARangeOrOneNumber() {
        Fact[] stated = {
            initiative("A").forecasts(forecast(9, 90, null)).build(),
            initiative("B")
                    .forecasts(
                            Forecast.of(daysAgo(9), Money.of(5), Money.of(5)),
                            new Forecast(daysAgo(8), null, Money.of(5), null, null, null))
                    .build()
        };

        assertThat(of(stated).shapes(2)).isEqualTo(new ForecastShapes(2, 0));
        assertThat(of(stated).shapes(2).onlyPoints()).isTrue();
        assertThat(of(stated).shapes(3)).isNull();
        assertThat(of(initiative("C").forecasts(forecast(9, null, 90)).build()).shapes(1))
                .isEqualTo(new ForecastShapes(1, 1));
    }
}
