package org.alignmentaudit.example.ukmajorprojects;

import static org.alignmentaudit.example.ukmajorprojects.Sample.csv;
import static org.alignmentaudit.example.ukmajorprojects.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    @TempDir
    Path folder;

    private final FaultLog faults = new FaultLog();

    @Test
    void readsEachColumn() {
        String text = """
                snapshot,id,name,dept,category,rating,assessor,start,end,fy_baseline_gbpm,fy_forecast_gbpm,wlc_gbpm
                2021-03-31,MOD_1,"Boats, new",MOD,Military Capability,AR,IPA,2015-01-01,2025-12-31,1.5,2,300.25
                """;

        SnapshotRow row = only(read(text));

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.snapshot()).isEqualTo("2021-03-31");
        assertThat(row.id()).isEqualTo("MOD_1");
        assertThat(row.name()).isEqualTo("Boats, new");
        assertThat(row.dept()).contains("MOD");
        assertThat(row.category()).contains("Military Capability");
        assertThat(row.band()).isEqualTo(Band.AMBER_RED);
        assertThat(row.independent()).isTrue();
        assertThat(row.start()).contains(LocalDate.of(2015, 1, 1));
        assertThat(row.end()).contains(LocalDate.of(2025, 12, 31));
        assertThat(row.figures().baseline()).contains(new BigDecimal("1.5"));
        assertThat(row.figures().forecast()).contains(new BigDecimal("2"));
        assertThat(row.figures().wholeLifeCost()).contains(new BigDecimal("300.25"));
        assertThat(faults.faults()).isEmpty();
    }

    @Test
    void takesAnEmptyCellAsUnknown() {
        SnapshotRow row = only(read(csv(row("2021-03-31", "MOD_1"))));

        assertThat(row.dept()).isEmpty();
        assertThat(row.band()).isEqualTo(Band.UNRATED);
        assertThat(row.independent()).isFalse();
        assertThat(row.end()).isEmpty();
        assertThat(row.wholeLifeCost()).isEmpty();
        assertThat(faults.faults()).isEmpty();
    }

    @Test
    void readsColumnsInAnyOrderAndIgnoresOthers() {
        String text = """
                plan,wlc_gbpm,fy_forecast_gbpm,fy_baseline_gbpm,end,start,assessor,rating,category,dept,name,id,snapshot
                soon,7,,,,,,G,,,Boats,MOD_1,2021-03-31
                """;

        assertThat(only(read(text)).wholeLifeCost()).contains("7000000");
    }

    @Test
    void readsWindowsLineEndsAndAByteOrderMark() {
        String text = "\uFEFF" + csv(row("2021-03-31", "MOD_1"), row("2021-03-31", "MOD_2"));

        assertThat(read(text.replace("\n", "\r\n")))
                .extracting(SnapshotRow::id, SnapshotRow::line)
                .containsExactly(tuple("MOD_1", 2L), tuple("MOD_2", 3L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12O", "1e6", "1E999999999", "£5", "12345678", "NaN", "--1", "0x1F", "1.", "n/a"})
    void dropsAnUnreadableNumberAndReportsIt(String number) {
        SnapshotRow row = only(read(csv(row("2021-03-31", "MOD_1").with(Column.WLC_GBPM, number))));

        assertThat(row.wholeLifeCost()).isEmpty();
        assertThat(faults.faults())
                .containsExactly(new Fault(FaultKind.UNREADABLE_NUMBER, 2, List.of("MOD_1"), "wlc_gbpm " + number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/03/2021", "2021-02-30", "2021", "TBC", "44286"})
    void dropsAnUnreadableDateAndReportsIt(String date) {
        SnapshotRow row = only(read(csv(row("2021-03-31", "MOD_1").with(Column.END, date))));

        assertThat(row.end()).isEmpty();
        assertThat(faults.faults())
                .containsExactly(new Fault(FaultKind.UNREADABLE_DATE, 2, List.of("MOD_1"), "end " + date));
    }

    @Test
    void takesAnUnknownRatingAsUnratedAndReportsIt() {
        SnapshotRow row = only(read(csv(row("2021-03-31", "MOD_1").with(Column.RATING, "Purple"))));

        assertThat(row.band()).isEqualTo(Band.UNRATED);
        assertThat(faults.faults()).containsExactly(new Fault(FaultKind.UNKNOWN_RATING, 2, List.of("MOD_1"), "Purple"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SNAPSHOT", "ID", "NAME"})
    void dropsARowWithoutSnapshotIdOrName(Column column) {
        assertThat(read(csv(row("2021-03-31", "MOD_1").with(column, " ")))).isEmpty();
        assertThat(faults.faults()).extracting(Fault::kind).containsExactly(FaultKind.INCOMPLETE_ROW);
    }

    @Test
    void dropsARowWithAnUnreadableSnapshot() {
        assertThat(read(csv(row("March 2021", "MOD_1")))).isEmpty();
        assertThat(faults.faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.UNREADABLE_DATE, FaultKind.INCOMPLETE_ROW);
    }

    @Test
    void listsAllMissingColumnsInOneError() {
        String text = csv(row("2021-03-31", "MOD_1")).replace("rating", "rag").replace("wlc_gbpm", "cost");

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("source.csv:1: the header lacks: rating, wlc_gbpm.");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("source.csv: the file is empty.");
    }

    @Test
    void refusesALineThatIsCutOff() {
        assertThatThrownBy(() -> read(csv(row("2021-03-31", "MOD_1")) + "2021-03-31,MOD_2\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("3");
    }

    @Test
    void refusesAnUnclosedQuote() {
        assertThatThrownBy(() -> read(csv(row("2021-03-31", "MOD_1").with(Column.NAME, "\"Boats"))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("quote");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Path source = folder.resolve("latin.csv");
        Files.write(source, "snapshot,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> new SourceReader(source, faults).rows())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("latin.csv: the file is not UTF-8.");
    }

    @Test
    void refusesAFileThatDoesNotExist() {
        assertThatThrownBy(() -> new SourceReader(folder.resolve("nowhere.csv"), faults).rows())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("nowhere.csv: no such file.");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> new SourceReader(folder, faults).rows())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("cannot be read.");
    }

    private List<SnapshotRow> read(String text) {
        return new SourceReader(Sample.file(folder, text), faults).rows();
    }

    private static SnapshotRow only(List<SnapshotRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
