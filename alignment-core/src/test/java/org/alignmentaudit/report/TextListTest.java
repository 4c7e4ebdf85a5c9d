package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.internal.text.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static String list(SampleReport report, boolean colour) {
        return SampleReport.written(TextReport.list(72, colour, 10), report.build());
    }

    @Test
    void groupsFindingsBySeverityWithSubjectAndConditionInALineEach() {
        assertThat(list(SampleReport.small(), false)).contains("""
                \u25B2 Severity high: 2 findings
                  AL-01  Initiative I-1: Online ordering
                         Online ordering is active and has spent EUR\u00a0900.50 so far; i...
                  CB-03  Initiative I-1: Online ordering
                         Online ordering is rated red, and its budget was raised by E...

                \u25C6 Severity medium: 1 finding
                  SG-02  Goal G-2
                         G-2 has no objective.
                """);
    }

    @Test
    void saysWhatToSupplyFirst() {
        SampleReport report = SampleReport.small().notAssessed("CB-06", "Other", "decisions.participants");

        assertThat(list(report, false))
                .contains("2 rules were not assessed. Supply this first: decisions.participants,")
                .endsWith("nobody knows what a rule would have found\nthat could not be assessed.\n");
    }

    @Test
    void saysWhichRulesWereAssessedInPart() {
        assertThat(list(SampleReport.small(), false)).contains("\n2 rules were assessed in part: AL-01, AL-03\n");
        assertThat(list(new SampleReport().assessed("AL-01", "Orphan", 3, 0, 0), false))
                .doesNotContain("in part");
    }

    @Test
    void speaksGermanToo() {
        assertThat(list(SampleReport.small().locale(Locale.GERMANY), false))
                .contains("\n2 Regeln wurden nur teilweise gepr\u00fcft: AL-01, AL-03\n");
    }

    @Test
    void coloursWhatIsToldByShapeAndWordAlready() {
        String plain = list(SampleReport.small(), false);
        String coloured = list(SampleReport.small(), true);

        assertThat(coloured).contains("\u001b[1;31m\u25B2 Severity high: 2 findings\u001b[0m\n");
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void givesEachSeverityAShapeAndAColourOfItsOwn() {
        assertThat(Severity.values())
                .extracting(severity -> TextSeverity.of(severity).shape())
                .doesNotHaveDuplicates();
        assertThat(Severity.values())
                .extracting(severity -> TextSeverity.of(severity).colour())
                .doesNotHaveDuplicates();
    }

    @Test
    void marksWhatIsNewAndWhatIsWaived() {
        SampleReport report = new SampleReport()
                .finding(SampleFinding.of("AL-01", "I-1", "Oven")
                        .state(FindingState.NEW)
                        .waiver("Ends", "owner", LocalDate.of(2026, 9, 30)));

        assertThat(list(report, false)).contains("Initiative I-1: Oven [new] [waived until September 30, 2026]\n");
    }

    @Test
    void keepsWithinTheWidthAndLetsNoNameSteerTheTerminal() {
        SampleReport report = new SampleReport()
                .organization("\u001b[2J".repeat(40))
                .finding(SampleFinding.of("AL-01", "I\r\n1", "\u001b[31mx\u202E".repeat(500)));

        assertThat(list(report, false).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 72);
        assertThat(list(report, true)).doesNotContain("[2J\u001b", "\u001b[31mx", "\u202E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u4e2d\u6587\u540d", "\ud83e\udd50", "o\u0308\u0323", "\u1112\u1161\u11ab", "\uff21b\u200b"})
    void keepsWithinTheColumnsOfTheTerminalWhateverTheLetters(String letters) {
        String name = letters.repeat(60);
        SampleReport report = new SampleReport()
                .organization(name)
                .assessed(letters, name, 1, 1, 1)
                .measure(measure(name))
                .finding(SampleFinding.of(letters, letters, name).texts("T", name + " " + name, "C", "E", "R"))
                .failed(letters, name, name + " " + name)
                .unverified(new UnverifiedFinding(
                        "f1:8", letters, "GOAL:" + name, DAY, Severity.LOW, Unverified.NOT_ASSESSED));

        assertThat(list(report, false).lines()).allMatch(line -> Columns.of(line) <= 72);
        assertThat(list(report, false).lines()).anyMatch(line -> Columns.of(line) > 68);
        assertThat(SampleReport.written(new TextReport(72), report.build()).lines())
                .allMatch(line -> Columns.of(line) <= 72);
        assertThat(SampleReport.written(TextReport.summary(72, 9), report.build())
                        .lines())
                .allMatch(line -> Columns.of(line) <= 72);
    }

    private static Measure measure(String name) {
        return new Measure(
                "KP-01", name, 0.5, Unit.SHARE, null, null, 2, null, null, MeasureVerdict.WATCH, name + " " + name);
    }

    @Test
    void saysHowManyMoreThereAre() {
        assertThat(list(SampleReport.large(25), false)).contains("\n15 more findings\n");
        assertThat(SampleReport.written(
                        TextReport.list(72, false, 0), SampleReport.small().build()))
                .contains("3 findings among", "3 more findings")
                .doesNotContain("Online ordering");
    }

    @Test
    void warnsOfFailuresAndOfAnAuditThatStopped() {
        assertThat(list(SampleReport.small().incomplete(), false))
                .contains("!!! 1 rule failed.", "!!! The audit stopped", "Division by zero");
    }

    @Test
    void refusesANegativeNumberOfFindings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextReport.list(72, false, -1))
                .withMessageContaining("findings: -1");
    }
}
