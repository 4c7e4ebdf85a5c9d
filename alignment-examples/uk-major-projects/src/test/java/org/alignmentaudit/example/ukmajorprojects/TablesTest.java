package org.alignmentaudit.example.ukmajorprojects;

import static org.alignmentaudit.example.ukmajorprojects.Sample.portfolio;
import static org.alignmentaudit.example.ukmajorprojects.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    @TempDir
    Path folder;

    @Test
    void namesTheOrganization() {
        assertThat(rows("organization", row("2021-03-31", "A")))
                .containsExactly(
                        List.of("uk-major-projects", "UK Government Major Projects Portfolio", "2021-03-31", "GBP"));
    }

    @Test
    void saysWhatTheSourceCannotKnow() {
        assertThat(rows("unavailable", row("2021-03-31", "A")))
                .extracting(row -> row.get(0))
                .containsExactly(
                        "goals",
                        "initiatives.goalLinks",
                        "initiatives.forecasts",
                        "decisions",
                        "reviews",
                        "risks",
                        "kpis");
    }

    @Test
    void takesTheInitiativeFromItsNewestRow() {
        assertThat(rows(
                        "initiatives",
                        row("2019-09-30", "A")
                                .with(Column.NAME, "Old name")
                                .with(Column.DEPT, "FCO")
                                .with(Column.CATEGORY, "Military Capability")
                                .with(Column.START, "2016-01-01")
                                .with(Column.END, "2022-01-01"),
                        row("2021-03-31", "A")
                                .with(Column.NAME, "New name")
                                .with(Column.DEPT, "FCDO")
                                .with(Column.CATEGORY, "ICT")
                                .with(Column.START, "2016-05-01")
                                .with(Column.END, "2024-01-01")))
                .containsExactly(List.of(
                        "A", "New name", "PROJECT", "ACTIVE", "FCDO|ICT", "2016-05-01", "2024-01-01", "2022-01-01"));
    }

    @Test
    void takesTheInitiativeFromTheNewestRowThatKnows() {
        assertThat(rows(
                        "initiatives",
                        row("2018-09-30", "A"),
                        row("2019-09-30", "A")
                                .with(Column.DEPT, "MOD")
                                .with(Column.CATEGORY, "ICT")
                                .with(Column.START, "2016-01-01")
                                .with(Column.END, "2022-01-01"),
                        row("2021-03-31", "A").with(Column.DEPT, "DFE")))
                .containsExactly(List.of(
                        "A", "Project A", "PROJECT", "ACTIVE", "DFE|ICT", "2016-01-01", "2022-01-01", "2022-01-01"));
    }

    @Test
    void leavesEmptyWhatNoRowKnows() {
        assertThat(rows("initiatives", row("2021-03-31", "A")))
                .containsExactly(List.of("A", "Project A", "PROJECT", "ACTIVE", "", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"G,GREEN", "AG,AMBER_GREEN", "A,AMBER", "AR,AMBER_RED", "R,RED", "'',UNRATED"})
    void readsEachRating(String rating, String band) {
        assertThat(rows("status_reports", row("2021-03-31", "A").with(Column.RATING, rating)))
                .containsExactly(List.of("A", "2021-03-31", band, "FIVE", ""));
    }

    @Test
    void callsTheAssessorIndependentOnlyWhereTheSourceNamesTheAuthority() {
        assertThat(rows(
                        "status_reports",
                        row("2018-09-30", "A").with(Column.RATING, "A"),
                        row("2019-09-30", "A").with(Column.RATING, "A").with(Column.ASSESSOR, "IPA"),
                        row("2021-03-31", "A").with(Column.RATING, "A").with(Column.ASSESSOR, "Department")))
                .extracting(row -> row.get(4))
                .containsExactly("", "INDEPENDENT", "");
    }

    @Test
    void writesABudgetOnlyWhenTheAmountDiffers() {
        assertThat(rows(
                        "budgets",
                        row("2015-09-30", "A"),
                        row("2016-09-30", "A").with(Column.WLC_GBPM, "352.7"),
                        row("2017-09-30", "A").with(Column.WLC_GBPM, "352.70"),
                        row("2018-09-30", "A"),
                        row("2019-09-30", "A").with(Column.WLC_GBPM, "365.98"),
                        row("2021-03-31", "A").with(Column.WLC_GBPM, "352.7")))
                .containsExactly(
                        List.of("A", "2016-09-30", "352700000", "INITIAL"),
                        List.of("A", "2019-09-30", "365980000", "UNKNOWN"),
                        List.of("A", "2021-03-31", "352700000", "UNKNOWN"));
    }

    @Test
    void comparesBudgetsWithTheLastBelievableOne() {
        assertThat(rows(
                        "budgets",
                        row("2018-09-30", "A").with(Column.WLC_GBPM, "10"),
                        row("2019-09-30", "A").with(Column.WLC_GBPM, "-7169.2"),
                        row("2021-03-31", "A").with(Column.WLC_GBPM, "10")))
                .containsExactly(List.of("A", "2018-09-30", "10000000", "INITIAL"));
    }

    @Test
    void takesAForecastAsActualOnlyAtTheEndOfTheFinancialYear() {
        assertThat(rows(
                        "spending",
                        row("2019-09-30", "A")
                                .with(Column.FY_BASELINE_GBPM, "36.6")
                                .with(Column.FY_FORECAST_GBPM, "40"),
                        row("2021-03-31", "A")
                                .with(Column.FY_BASELINE_GBPM, "30.23")
                                .with(Column.FY_FORECAST_GBPM, "27.87")))
                .containsExactly(
                        List.of("A", "2019-09-30", "36600000", ""), List.of("A", "2021-03-31", "30230000", "27870000"));
    }

    @Test
    void writesNoSpendingWithoutAFigure() {
        assertThat(rows(
                        "spending",
                        row("2018-09-30", "A"),
                        row("2019-09-30", "A").with(Column.FY_FORECAST_GBPM, "40"),
                        row("2021-03-31", "A").with(Column.FY_FORECAST_GBPM, "41")))
                .containsExactly(List.of("A", "2021-03-31", "", "41000000"));
    }

    @Test
    void writesAScheduleChangeWheneverTheEndDiffersFromTheLastKnownOne() {
        assertThat(rows(
                        "schedule_changes",
                        row("2014-09-30", "A"),
                        row("2015-09-30", "A").with(Column.END, "2020-01-01"),
                        row("2016-09-30", "A").with(Column.END, "2022-01-01"),
                        row("2017-09-30", "A"),
                        row("2018-09-30", "A").with(Column.END, "2022-01-01"),
                        row("2021-03-31", "A").with(Column.END, "2021-12-31")))
                .containsExactly(
                        List.of("A", "2016-09-30", "2020-01-01", "2022-01-01", "UNKNOWN"),
                        List.of("A", "2021-03-31", "2022-01-01", "2021-12-31", "UNKNOWN"));
    }

    @Test
    void sortsRowsByInitiativeThenDate() {
        assertThat(rows(
                        "status_reports",
                        row("2021-03-31", "B"),
                        row("2021-03-31", "A"),
                        row("2019-09-30", "B"),
                        row("2018-09-30", "A")))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("A 2018-09-30", "A 2021-03-31", "B 2019-09-30", "B 2021-03-31");
    }

    private List<List<String>> rows(String table, Sample.Row... rows) {
        return portfolio(folder, rows).tables().stream()
                .filter(candidate -> candidate.name().equals(table))
                .flatMap(candidate -> candidate.rows().stream())
                .toList();
    }
}
