package org.alignmentaudit.example.ukmajorprojects;

import static org.alignmentaudit.example.ukmajorprojects.Sample.portfolio;
import static org.alignmentaudit.example.ukmajorprojects.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhatWasKeptAndWhatWasLeftOut() {
        assertThat(report(row("2019-09-30", "A"), row("2021-03-31", "A"), row("2019-09-30", "B")))
                .contains("3 rows read, 2 used")
                .contains("1 projects kept, 1 of them with two snapshots or more")
                .contains("1 projects left out")
                .contains("  2 status_reports\n");
    }

    @Test
    void countsEachFaultInTheWholeSourceAndInTheProjectsKept() {
        assertThat(report(
                        row("2019-09-30", "A").with(Column.FY_BASELINE_GBPM, "-1"),
                        row("2021-03-31", "A"),
                        row("2019-09-30", "B").with(Column.FY_BASELINE_GBPM, "-2")))
                .contains("  2 (1) negative spend: both spend figures of the row dropped\n")
                .contains("  0 (0) start after end: ");
    }

    @Test
    void countsAFaultUnderAnOlderIdOfAProjectKept() {
        assertThat(report(
                        row("2019-09-30", "N:boats").with(Column.NAME, "Boats").with(Column.WLC_GBPM, "-1"),
                        row("2021-03-31", "MOD_1").with(Column.NAME, "Boats")))
                .contains("  1 (1) negative whole-life cost");
    }

    @Test
    void showsEachFaultWithLineProjectAndValue() {
        assertThat(report(row("2021-03-31", "A"), row("2021-03-31", "B").with(Column.WLC_GBPM, "-7169.2")))
                .contains("  line 3, B: negative whole-life cost: -7169.2 million\n");
    }

    private String report(Sample.Row... rows) {
        return ImportReport.of(portfolio(folder, rows));
    }
}
