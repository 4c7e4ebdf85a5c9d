package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureDetail;
import org.alignmentaudit.audit.MeasurePart;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

/** The scorecard in the reports. */
class ScorecardReportTest {

    private static final Measure COHERENCE = new Measure(
            "KP-04",
            "Departments",
            2.5,
            Unit.NUMBER,
            null,
            null,
            2,
            3.0,
            Trend.DOWN,
            MeasureVerdict.WATCH,
            "Two departments.",
            List.of(new MeasureDetail("spent", Money.of(60), Unit.MONEY)),
            List.of(new MeasurePart("A", "Shop", 2, 3.0), new MeasurePart("B", "Oven", 3, null)));

    private static final Measure ALIGNMENT = new Measure(
            "KP-01", "Completed work", 0.75, Unit.SHARE, 6.0, 8.0, 8, null, null, MeasureVerdict.GOOD, "Six of eight.");

    private static final Measure UNKNOWN = new Measure(
            "KP-02",
            "People",
            null,
            Unit.SHARE,
            null,
            null,
            null,
            null,
            null,
            MeasureVerdict.NOT_MEASURABLE,
            "No survey.");

    private static final Measure ONE_ANSWER = new Measure(
            "KP-03",
            "Customers",
            null,
            Unit.SHARE,
            null,
            null,
            1,
            null,
            null,
            MeasureVerdict.NOT_MEASURABLE,
            "Too few.");

    private static final Measure ANSWERS = new Measure(
            "KP-05", "Answers", 14.0, Unit.DAYS, null, null, 3, 1.0, Trend.UP, MeasureVerdict.POOR, "Too slow.");

    private static SampleReport sample() {
        return new SampleReport().measure(ALIGNMENT).measure(UNKNOWN).measure(COHERENCE);
    }

    @Test
    void asTextTellsValueCountsTrendReasonAndGroups() {
        assertThat(SampleReport.written(new TextReport(), sample().build())).contains("""

                        Scorecard
                        ---------
                        KP-01  Completed work: good
                          75\u00a0%
                          6 of 8, from 8 records or answers
                          Six of eight.
                        KP-02  People: not measurable
                          No survey.
                        KP-04  Departments: watch
                          2.5, before 3, down
                          from 2 records or answers
                          Two departments.
                          Shop: 2, Oven: 3
                        """);
    }

    @Test
    void inTheSummaryHasALineEach() {
        assertThat(SampleReport.written(TextReport.summary(), sample().build()))
                .contains(
                        "KP-01  Completed work: good, 75\u00a0%\n",
                        "KP-02  People: not measurable\n", "KP-04  Departments: watch, 2.5\n");
    }

    @Test
    void inTheListForATerminalHasALineForEachMeasureThatIsNotGood() {
        assertThat(SampleReport.written(TextReport.list(80, false, 10), sample().build()))
                .contains("""

                        Scorecard
                          KP-02  People: not measurable
                          KP-04  Departments: watch, 2.5
                        """)
                .doesNotContain("KP-01");
        assertThat(SampleReport.written(
                        TextReport.list(80, false, 10),
                        new SampleReport().measure(ALIGNMENT).build()))
                .doesNotContain("Scorecard");
    }

    @Test
    void asMarkdownIsATableWithOneForTheGroups() {
        assertThat(SampleReport.written(new MarkdownReport(), sample().build())).contains("""
                        ## Scorecard

                        | Measure | Title | Verdict | Value | Counted | Records or answers | Before | Since then | Why |
                        |---|---|---|---|---|---|---|---|---|
                        | KP-01 | Completed work | good | 75\u00a0% | 6 of 8 | 8 |  |  | Six of eight. |
                        | KP-02 | People | not measurable |  |  |  |  |  | No survey. |
                        | KP-04 | Departments | watch | 2.5 |  | 2 | 3 | down | Two departments. |

                        **KP-04 Departments, by group**

                        | Group | Value | Before |
                        |---|---|---|
                        | Shop | 2 | 3 |
                        | Oven | 3 |  |
                        """);
    }

    @Test
    void tellsTheUnitOfDaysInEveryForm() {
        AuditReport report = new SampleReport().measure(ANSWERS).build();

        assertThat(SampleReport.written(new TextReport(), report)).contains("  14 days, before 1 day, up\n");
        assertThat(SampleReport.written(TextReport.summary(), report)).contains("KP-05  Answers: poor, 14 days\n");
        assertThat(SampleReport.written(new MarkdownReport(), report))
                .contains("| KP-05 | Answers | poor | 14 days |  | 3 | 1 day | up | Too slow. |");
        assertThat(SampleReport.written(new HtmlReport(), report)).contains("14 days", "1 day");
    }

    @Test
    void isWrittenForTheReadersOfTheLocale() {
        assertThat(SampleReport.written(
                        new TextReport(), sample().locale(Locale.GERMANY).build()))
                .contains("2,5");
    }

    @Test
    void tellsCountsInGerman() {
        AuditReport german = sample().measure(ONE_ANSWER).locale(Locale.GERMANY).build();

        assertThat(SampleReport.written(new TextReport(), german))
                .contains(
                        "  6 von 8, aus 8 Datensätzen oder Antworten\n",
                        "  aus 2 Datensätzen oder Antworten\n",
                        "  aus 1 Datensatz oder Antwort\n");
        assertThat(SampleReport.written(new MarkdownReport(), german))
                .contains("| Gezählt | Datensätze oder Antworten |", "| 6 von 8 | 8 |");
    }

    @Test
    void tellsTheSampleThatIsTooSmallForAValue() {
        AuditReport report = new SampleReport().measure(ONE_ANSWER).build();

        assertThat(SampleReport.written(new TextReport(), report)).contains("""
                        KP-03  Customers: not measurable
                          from 1 record or answer
                          Too few.
                        """);
        assertThat(SampleReport.written(new MarkdownReport(), report))
                .contains("| KP-03 | Customers | not measurable |  |  | 1 |  |  | Too few. |");
    }

    @Test
    void isLeftOutWhereThereIsNone() {
        assertThat(SampleReport.written(new TextReport(), new SampleReport().build()))
                .doesNotContain("Scorecard");
        assertThat(SampleReport.written(new MarkdownReport(), new SampleReport().build()))
                .doesNotContain("Scorecard");
    }

    @Test
    void asJsonTellsDetailsAndParts() {
        Map<String, Object> document = Json.object(SampleReport.written(new JsonReport(), sample().build()));

        assertThat(Json.at(document, "scorecard", 2).get("details"))
                .hasToString("[{name=spent, value=60, unit=MONEY}]");
        assertThat(Json.at(document, "scorecard", 2).get("parts"))
                .hasToString("[{id=A, name=Shop, value=2, previous=3}, {id=B, name=Oven, value=3}]");
        assertThat(Json.at(document, "scorecard", 0)).doesNotContainKeys("details", "parts");
    }
}
