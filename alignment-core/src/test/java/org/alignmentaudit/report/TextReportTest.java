package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static String text(SampleReport report) {
        return SampleReport.written(new TextReport(), report.build());
    }

    @Test
    void saysAmongHowManyRulesNothingWasFound() {
        assertThat(text(new SampleReport().assessed("A", "A", 3, 0, 0).notAssessed("B", "B", "goals")))
                .contains("No findings among the 1 rule that could be assessed; 1 rule could not be assessed.");
        assertThat(text(new SampleReport()))
                .contains("No findings among the 0 rules that could be assessed; 0 rules could not be assessed.")
                .endsWith("nobody knows what a rule would have found that could not be assessed.\n");
    }

    @Test
    void listsTheRulesThatWereNotAssessedWithWhatIsMissing() {
        assertThat(text(new SampleReport().notAssessed("CB-05", "Groupthink", "decisions", "goals or kpis")))
                .contains("""
                        Not assessed
                        ------------
                        CB-05  Groupthink
                          Missing: decisions, goals or kpis
                        """);
    }

    @Test
    void saysHowManySubjectsAssessedRulesCouldNotAssess() {
        assertThat(text(new SampleReport().assessed("AL-01", "Orphan", 0, 0, 1)))
                .contains("1 of 1 subject could not be assessed.");
    }

    @Test
    void saysLoudlyThatARuleFailedAndTheAuditIsNotComplete() {
        assertThat(text(new SampleReport().failed("CB-02", "Sunk cost", "boom").incomplete()))
                .contains("!!! 1 rule failed.", "!!! The audit stopped", "!!! CB-02/a in", ": boom");
    }

    @Test
    void keepsWithinTheWidth() {
        SampleReport report = SampleReport.small()
                .organization("Bakery ".repeat(50))
                .finding(SampleFinding.of("AL-01", "I".repeat(300), "N".repeat(10_000))
                        .texts("T".repeat(90), "C".repeat(500), "", "", "R".repeat(500)))
                .failed("F", "F", "m".repeat(300));

        assertThat(SampleReport.written(new TextReport(60), report.build()).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 60);
    }

    @Test
    void doesNotLetNamesSteerTheTerminal() {
        SampleReport report = new SampleReport()
                .organization("\u001b[2J\u001b]0;owned\u0007")
                .finding(SampleFinding.of("AL-01", "I\r\n1", "a\u009b31m\u202Eb\u0000"));

        assertThat(text(report)).contains("Initiative I  1: a\uFFFD31m\uFFFDb\uFFFD".replace("  ", " "));
        assertThat(text(report).codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    }

    @Test
    void writesValuesForTheReader() {
        assertThat(text(SampleReport.small().locale(Locale.GERMANY)))
                .contains("30. Juni 2026")
                .contains("initiatives.spending  1.200");
    }

    @Test
    void refusesATerminalThatIsTooNarrow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextReport(39))
                .withMessage("width: 39 is below 40.\nMaybe 100.");
    }
}
