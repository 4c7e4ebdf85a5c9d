package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.PercentBasis;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;

/** How near its end work is said to be, and what the end is said to cost. */
class CompletionsTest {

    private static StatusReport report(int daysAgo, double part) {
        return new StatusReport(
                daysAgo(daysAgo), Band.GREEN, RatingScale.FIVE, null, null, null, part, PercentBasis.SELF, null, null);
    }

    private static Completions of(Initiative initiative) {
        return portfolio(initiative).profile().completions();
    }

    @Test
    void aStandstillNamesWhatWasGained() {
        Initiative initiative = initiative("I")
                .statusReports(report(90, 0.9), report(60, 0.91), report(30, 0.92))
                .spending(Spend.actual(daysAgo(59), Money.of(1)))
                .build();
        Standstill standstill = of(initiative).standstill(initiative, 0.9, 0.02);

        assertThat(standstill.complete()).isEqualTo(0.92);
        assertThat(standstill.gain()).isEqualTo(0.02);
        assertThat(standstill.since()).isEqualTo(daysAgo(90));
        assertThat(of(initiative).standstill(initiative, 0.9, 0.01)).isNull();
        assertThat(of(initiative).standstill(initiative, 0.92, 0.02)).isNull();
    }

    @Test
    void theCostAtCompletionHoldsWhatWasSpentByThen() {
        Initiative initiative = initiative("I")
                .forecasts(
                        Forecast.of(daysAgo(30), Money.of(50), Money.ZERO),
                        Forecast.of(daysAgo(20), Money.of(40), Money.ZERO),
                        Forecast.of(daysAgo(10), Money.of(41), Money.ZERO))
                .spending(Spend.actual(daysAgo(20), Money.of(12)))
                .build();

        assertThat(of(initiative).costRises(initiative, 2))
                .isEqualTo(new CostRises(2, daysAgo(30), Money.of(50), Money.of(53)));
        assertThat(of(initiative).costRises(initiative, 3)).isNull();
    }

    @Test
    void plansDoNotTellWhatWasSpent() {
        Initiative planned = initiative("I")
                .statusReports(report(90, 0.9), report(60, 0.9), report(30, 0.9))
                .spending(new Spend(daysAgo(9), Money.of(9), null, null, null, null))
                .build();

        assertThat(of(planned).measured(planned)).isFalse();
        assertThat(of(planned)
                        .measured(initiative("J")
                                .statusReports(report(90, 0.9), report(60, 0.9), report(30, 0.9))
                                .spending()
                                .build()))
                .isTrue();
    }
}
