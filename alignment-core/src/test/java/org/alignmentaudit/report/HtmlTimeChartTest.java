package org.alignmentaudit.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.internal.html.TimeChart;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class HtmlTimeChartTest {

    private static HtmlTimeChart of(InitiativeBuilder builder) {
        Initiative seen = Portfolio.builder()
                .organization(Organization.of("bakery", "Bakery", SampleReport.AS_OF, "EUR"))
                .add(builder.build())
                .build()
                .initiatives()
                .get(0);
        return new HtmlTimeChart(seen, new Wording(new SampleReport().build()));
    }

    private static InitiativeBuilder oven() {
        return Initiative.builder("I-1", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    @Test
    void drawsNothingOfWhatNobodyKnowsAndSaysSo() {
        HtmlTimeChart chart = of(oven());

        assertThat(chart.chart()).isNull();
        assertThat(chart.missing()).isEqualTo("Not on record: status reports, budget, planned end.");
    }

    @Test
    void joinsRatingsOfOneBand() {
        TimeChart chart = of(oven().statusReports(
                                StatusReport.of(parse("2025-06-30"), Band.GREEN),
                                StatusReport.of(parse("2025-12-31"), Band.RED),
                                StatusReport.of(parse("2026-03-31"), Band.RED)))
                .chart();

        assertThat(chart.bands())
                .extracting(TimeChart.Band::text)
                .containsExactly("green, since June 30, 2025", "red, since December 31, 2025");
        assertThat(chart.bands().get(1).x() + chart.bands().get(1).width()).isEqualTo(TimeChart.RIGHT);
        assertThat(chart.bands().get(0).letters()).isEqualTo("G");
    }

    @Test
    void leavesOutLettersThatHaveNoRoom() {
        TimeChart chart = of(oven().plannedEnd(parse("2046-06-30"))
                        .statusReports(StatusReport.of(parse("2026-06-01"), Band.AMBER_RED)))
                .chart();

        assertThat(chart.bands().get(0).letters()).isEmpty();
        assertThat(chart.bands().get(0).width()).isEqualTo(3);
    }

    @Test
    void drawsTheBudgetAsSteps() {
        TimeChart chart = of(oven().budgets(
                                Budget.of(parse("2025-06-30"), Money.of(40_000), BudgetReason.INITIAL),
                                Budget.of(parse("2025-12-31"), Money.of(60_000), BudgetReason.TOP_UP)))
                .chart();

        assertThat(chart.budget()).matches("M62 \\d+H\\d+V58H448");
        assertThat(chart.versions())
                .extracting(TimeChart.Dot::text)
                .containsExactly("June 30, 2025: 40,000", "December 31, 2025: 60,000");
        assertThat(chart.grid()).extracting(TimeChart.Tick::text).containsExactly("30K", "60K");
    }

    @Test
    void namesTheDaysThatCount() {
        TimeChart chart = of(oven().plannedStart(parse("2025-01-01"))
                        .originalEnd(parse("2026-03-31"))
                        .plannedEnd(parse("2026-12-31")))
                .chart();

        assertThat(chart.days())
                .extracting(TimeChart.Day::text)
                .isEqualTo(List.of(
                        "as of June 30, 2026",
                        "end as first planned: March 31, 2026",
                        "planned end: December 31, 2026"));
        assertThat(chart.days())
                .extracting(chart::line)
                .allMatch(line -> line.matches("M\\d+ 4V36m0 23v\\d+m0 0[hl].*z"))
                .doesNotHaveDuplicates();
    }

    @Test
    void putsMarksOfOneDayBelowEachOther() {
        TimeChart chart = of(oven().originalEnd(parse("2026-03-31")).plannedEnd(SampleReport.AS_OF))
                .chart();

        assertThat(chart.days().get(0).x()).isEqualTo(chart.days().get(2).x());
        assertThat(chart.line(chart.days().get(0))).contains("m0 23v2m0 0h");
        assertThat(chart.line(chart.days().get(2))).contains("m0 23v28m0 0l");
    }

    @Test
    void endsTextsOfTheAxisWhereTheDrawingEnds() {
        TimeChart chart = of(oven().plannedStart(parse("2024-11-20")).plannedEnd(parse("2026-07-10")))
                .chart();

        TimeChart.Tick last = chart.ticks().get(chart.ticks().size() - 1);
        assertThat(last).isEqualTo(new TimeChart.Tick(TimeChart.WIDTH, "Jul 2026", true));
        assertThat(chart.ticks()).filteredOn(TimeChart.Tick::ends).containsExactly(last);
    }

    @Test
    void labelsStepsOfYearsWithTheYear() {
        TimeChart chart = of(oven().plannedStart(parse("2019-03-31")).plannedEnd(parse("2028-03-31")))
                .chart();

        assertThat(chart.ticks())
                .extracting(TimeChart.Tick::text)
                .containsExactly("2020", "2022", "2024", "2026", "2028");
    }

    @Test
    void endsRatingsWhereTheWorkEnded() {
        TimeChart chart = of(Initiative.builder("I-1", "Oven", InitiativeType.PROJECT, InitiativeStatus.DONE)
                        .actualEnd(parse("2026-03-31"))
                        .statusReports(StatusReport.of(parse("2025-06-30"), Band.GREEN)))
                .chart();

        assertThat(chart.bands().get(0).x() + chart.bands().get(0).width()).isLessThan(TimeChart.RIGHT);
        assertThat(chart.days()).extracting(TimeChart.Day::text).contains("ended: March 31, 2026");
    }
}
