package org.alignmentaudit.example.ukmajorprojects;

import static org.alignmentaudit.example.ukmajorprojects.Sample.portfolio;
import static org.alignmentaudit.example.ukmajorprojects.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlausibilityTest {

    @TempDir
    Path folder;

    @Test
    void dropsBothSpendFiguresWhenTheBaselineIsNegative() {
        Portfolio portfolio = check(row("2021-03-31", "DFT_1")
                .with(Column.FY_BASELINE_GBPM, "-2.6")
                .with(Column.FY_FORECAST_GBPM, "3.3")
                .with(Column.WLC_GBPM, "134.2"));

        assertThat(newest(portfolio).figures().baseline()).isEmpty();
        assertThat(newest(portfolio).figures().forecast()).isEmpty();
        assertThat(newest(portfolio).figures().wholeLifeCost()).contains(new BigDecimal("134.2"));
        assertThat(portfolio.faults())
                .containsExactly(new Fault(
                        FaultKind.NEGATIVE_SPEND, 2, List.of("DFT_1"), "baseline -2.6, forecast 3.3 million"));
    }

    @Test
    void dropsBothSpendFiguresWhenTheForecastIsNegative() {
        Portfolio portfolio = check(row("2021-03-31", "DFT_1").with(Column.FY_FORECAST_GBPM, "-53.2"));

        assertThat(newest(portfolio).figures().forecast()).isEmpty();
        assertThat(portfolio.faults())
                .extracting(Fault::value)
                .containsExactly("baseline none, forecast -53.2 million");
    }

    @Test
    void dropsANegativeWholeLifeCostAndReportsItSeparately() {
        Portfolio portfolio = check(row("2021-03-31", "DFT_1")
                .with(Column.FY_BASELINE_GBPM, "-74.9")
                .with(Column.WLC_GBPM, "-7169.2"));

        assertThat(newest(portfolio).wholeLifeCost()).isEmpty();
        assertThat(portfolio.faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.NEGATIVE_SPEND, FaultKind.NEGATIVE_WHOLE_LIFE_COST);
    }

    @Test
    void keepsZero() {
        Portfolio portfolio = check(
                row("2021-03-31", "DFT_1").with(Column.FY_BASELINE_GBPM, "0.0").with(Column.WLC_GBPM, "-0.0"));

        assertThat(newest(portfolio).wholeLifeCost()).contains("0");
        assertThat(portfolio.faults()).isEmpty();
    }

    @Test
    void dropsTheStartWhenItLiesAfterItsSnapshot() {
        Portfolio portfolio = check(
                row("2021-03-31", "MOD_1").with(Column.START, "2097-03-17").with(Column.END, "2024-03-31"));

        assertThat(newest(portfolio).start()).isEmpty();
        assertThat(newest(portfolio).end()).contains(LocalDate.of(2024, 3, 31));
        assertThat(portfolio.faults())
                .containsExactly(
                        new Fault(FaultKind.START_AFTER_END, 2, List.of("MOD_1"), "start 2097-03-17, end 2024-03-31"));
    }

    @Test
    void dropsBothDatesWhenTheStartIsNotTheOddOne() {
        Portfolio portfolio = check(
                row("2021-03-31", "MOD_1").with(Column.START, "2021-03-31").with(Column.END, "2012-03-31"));

        assertThat(newest(portfolio).period()).isEqualTo(Period.UNKNOWN);
        assertThat(portfolio.faults()).extracting(Fault::kind).containsExactly(FaultKind.START_AFTER_END);
    }

    @Test
    void keepsAStartOnTheDayOfTheEndAndAStartInTheFuture() {
        Portfolio portfolio = check(
                row("2021-03-31", "MOD_1").with(Column.START, "2021-06-01").with(Column.END, "2021-06-01"));

        assertThat(newest(portfolio).start()).contains(LocalDate.of(2021, 6, 1));
        assertThat(portfolio.faults()).isEmpty();
    }

    private Portfolio check(Sample.Row row) {
        return portfolio(folder, row);
    }

    private static SnapshotRow newest(Portfolio portfolio) {
        return portfolio.projects().get(0).newest();
    }
}
