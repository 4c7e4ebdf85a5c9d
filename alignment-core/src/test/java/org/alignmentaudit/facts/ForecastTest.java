package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    private static Forecast forecast(String costToComplete, String remainingBenefit, String exitCost) {
        return new Forecast(
                daysAgo(10),
                costToComplete == null ? null : money(costToComplete),
                remainingBenefit == null ? null : money(remainingBenefit),
                exitCost == null ? null : money(exitCost),
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        // cost to complete, remaining benefit, exit cost, net benefit, worse than stopping
        "60, 100, 10, 50, false",
        "60, 50, 10, 0, false",
        "60, 49.999999, 10, -0.000001, true",
        "60, 59, , -1, true",
        "60, 60, , 0, false",
        "0, -1, , -1, true"
    })
    void weighsGoingOnAgainstStopping(String cost, String benefit, String exit, String net, boolean worse) {
        Forecast forecast = forecast(cost, benefit, exit);
        assertThat(forecast.weighable()).isTrue();
        assertThat(forecast.netBenefit()).isEqualTo(money(net));
        assertThat(forecast.worseThanStopping()).isEqualTo(worse);
    }

    @ParameterizedTest
    @CsvSource({", 100", "60, ", ", "})
    void cannotBeWeighedWithoutCostAndBenefit(String cost, String benefit) {
        Forecast forecast = forecast(cost, benefit, "10");
        assertThat(forecast.weighable()).isFalse();
        assertThat(forecast.netBenefit()).isNull();
        assertThat(forecast.worseThanStopping()).isFalse();
    }

    @Test
    void theNewestForecastDecides() {
        Forecast good = Forecast.of(daysAgo(1), money("10"), money("100"));
        Forecast bad = Forecast.of(daysAgo(2), money("100"), money("10"));
        assertThat(new ForecastHistory(List.of(good, bad)).worseThanStopping()).isFalse();
    }

    @Test
    void aNewestForecastThatCannotBeWeighedHidesOlderOnes() {
        ForecastHistory history = new ForecastHistory(
                List.of(forecast("1", null, null), Forecast.of(daysAgo(20), money("9"), money("1"))));
        assertThat(history.weighable()).isFalse();
        assertThat(history.worseThanStopping()).isFalse();
    }

    @Test
    void theNewestForecastTellsNetBenefitAndDay() {
        ForecastHistory history = new ForecastHistory(List.of(
                Forecast.of(daysAgo(2), money("1"), money("2")), Forecast.of(daysAgo(1), money("10"), money("100"))));
        assertThat(history.netBenefit()).isEqualTo(money("90"));
        assertThat(history.newestDate()).isEqualTo(daysAgo(1));
    }

    @Test
    void withoutForecastsThereIsNeitherNetBenefitNorDay() {
        assertThat(new ForecastHistory().netBenefit()).isNull();
        assertThat(new ForecastHistory().newestDate()).isNull();
    }

    @Test
    void withoutForecastsNothingCanBeWeighed() {
        assertThat(new ForecastHistory().weighable()).isFalse();
        assertThat(new ForecastHistory(List.of()).worseThanStopping()).isFalse();
    }
}
