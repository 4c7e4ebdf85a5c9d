package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.finding.FindingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private static String csv(SampleReport report) {
        return SampleReport.written(new CsvReport(), report.build());
    }

    private static List<NamedCsvRecord> rows(SampleReport report) {
        return CsvReader.builder().ofNamedCsvRecord(csv(report)).stream().toList();
    }

    private static SampleReport named(String name) {
        return new SampleReport().finding(SampleFinding.of("AL-01", "I-1", name));
    }

    @Test
    void hasARowForEachFindingInTheOrderOfTheReport() {
        assertThat(rows(SampleReport.small()))
                .extracting(row -> row.getField("rule"))
                .containsExactly("AL-01", "CB-03", "SG-02");
    }

    @Test
    void hasItsHeadingsWithoutAnyFinding() {
        assertThat(csv(new SampleReport()))
                .startsWith("\"upsertKey\",\"portfolioId\"")
                .endsWith("\"lapsedWaiver\"\r\n");
    }

    @Test
    void holdsAllThatAFindingTellsAHostsTable() {
        assertThat(CsvRow.COLUMNS)
                .containsExactlyElementsOf(
                        SampleReport.small().build().rows().get(0).keySet());
    }

    @Test
    void endsItsLinesAsTheRfcAsks() {
        assertThat(csv(SampleReport.small()).replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void keepsQuotesCommasAndLineBreaksInTheirCell() {
        assertThat(rows(named("a \"b\", c\nd")).get(0).getField("subjectName")).isEqualTo("a \"b\", c\nd");
    }

    @Test
    void writesNumbersThatProgramsRead() {
        assertThat(rows(SampleReport.small().locale(Locale.GERMANY)).get(0).getField("confidence"))
                .isEqualTo("0.75");
    }

    @Test
    void tellsStateWaiverAndDispositions() {
        NamedCsvRecord row = rows(new SampleReport()
                        .finding(SampleFinding.of("AL-01", "I-1", "Oven")
                                .state(FindingState.NEW)
                                .waiver("Ends", "owner", LocalDate.of(2026, 9, 30))
                                .disposition(new Disposition("A-1", ActionState.ACCEPTED, null, null))))
                .get(0);

        assertThat(row.getField("state")).isEqualTo("NEW");
        assertThat(row.getField("waiverReason")).isEqualTo("Ends");
        assertThat(row.getField("waivedUntil")).isEqualTo("2026-09-30");
        assertThat(row.getField("dispositions")).isEqualTo("A-1=ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\uFF1D1",
                "\uFF0B1",
                "- z",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff=1",
                "\u2060\u3000=1",
                "\" =1\"",
                "=HYPERLINK(\"x\")",
            })
    void makesTextOfWhatASpreadsheetWouldCompute(String name) {
        assertThat(rows(named(name)).get(0).getField("subjectName"))
                .isEqualTo(name.replaceFirst("(?=[=+@\\-\\uFF1D\\uFF0B])", "'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    oven;=1+1   | oven;'=1+1
                    "=1+1"      | "'=1+1"
                    a,@x        | a,'@x
                    oven; =cmd  | oven; '=cmd
                    oven, @x    | oven, '@x
                    a; " =1"    | a; " '=1"
                    a;-f(x)     | a;'-f(x)
                    a; - f(x)   | a; '- f(x)
                    a; - b!c    | a; '- b!c
                    a; -b, - [c | a; '-b, '- [c
                    a; -'b'#c   | a; '-'b'#c
                    a; - b =c   | a; '- b =c
                    """)
    void makesTextOfFormulasBehindAnotherSeparator(String name, String safe) {
        assertThat(rows(named(name)).get(0).getField("subjectName")).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "|", ",", "\t", "\n"})
    void looksBehindBlanksThatDoNotShow(String separator) {
        String blanks = separator + "\u00a0\u200b\ufeff ";

        assertThat(rows(named("oven" + blanks + "=cmd|' /C calc'!A0")).get(0).getField("subjectName"))
                .isEqualTo("oven" + blanks + "'=cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oven - new",
                "a=b",
                "1 + 1",
                "p@q",
                "2026-01-01",
                "x; y, - z",
                "fell to 3, -5 %",
                "\"Oven\" - new (2)"
            })
    void leavesOtherTextAsItIs(String name) {
        assertThat(rows(named(name)).get(0).getField("subjectName")).isEqualTo(name);
    }
}
