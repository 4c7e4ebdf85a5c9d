package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports for readers call guards, evidence and data by names; those for programs keep the identifiers. */
class NamesTest {

    private static AuditReport report(Map<String, String> names) {
        return new SampleReport()
                .locale(Locale.GERMAN)
                .finding(SampleFinding.of("XX-01", "I-1", "Ofen")
                        .evidence("raiseShare", 0.5, Unit.SHARE)
                        .evidence("sign", "TREND, RED", Unit.WORD)
                        .counterEvidence("newScope", "Laden", Unit.TEXT, FactType.DECISION, "D-9")
                        .guard("explained-raise", GuardOutcome.PARTIAL))
                .named("XX-01", names)
                .notAssessed("XX-02", "Zwei", "reviews or decisions.evidence")
                .build();
    }

    private static AuditReport named() {
        return report(Map.of(
                "role.raiseShare", "Anteil der Erhöhung",
                "role.newScope", "neuer Umfang",
                "role.sign", "Anzeichen",
                "word.TREND", "ein Trend",
                "guard.explained-raise", "begründete Erhöhung"));
    }

    static Stream<ReportWriter> forReaders() {
        return Stream.of(new MarkdownReport(), new HtmlReport(), new JUnitReport());
    }

    @ParameterizedTest
    @MethodSource("forReaders")
    void sayWhatTheRuleNames(ReportWriter writer) {
        assertThat(SampleReport.written(writer, named()))
                .contains("Anteil der Erhöhung", "neuer Umfang", "begründete Erhöhung")
                .doesNotContain("raiseShare", "newScope", "explained-raise");
    }

    @ParameterizedTest
    @MethodSource("forReaders")
    void putAWordAsTheRuleDoesOrElseAsTheLibraryDoes(ReportWriter writer) {
        assertThat(SampleReport.written(writer, named())).contains("ein Trend, rot");
    }

    @ParameterizedTest
    @MethodSource("forReaders")
    void spellOutWhatTheRuleDoesNotName(ReportWriter writer) {
        assertThat(SampleReport.written(writer, report(Map.of())))
                .contains("raise share", "new scope", "explained raise")
                .doesNotContain("raiseShare", "newScope", "explained-raise");
    }

    @ParameterizedTest
    @MethodSource("forReaders")
    void writeBetweenChoicesTheWordOfTheReader(ReportWriter writer) {
        assertThat(SampleReport.written(writer, named()))
                .contains("reviews oder decisions.evidence")
                .doesNotContain("reviews or decisions.evidence");
    }

    @Test
    void leaveProgramsTheIdentifiers() {
        assertThat(SampleReport.written(new JsonReport(), named()))
                .contains("raiseShare", "newScope", "explained-raise", "reviews or decisions.evidence")
                .doesNotContain("Anteil der Erhöhung");
        assertThat(SampleReport.written(new CsvReport(), named())).contains("raiseShare=", "explained-raise=PARTIAL");
    }

    @ParameterizedTest
    @CsvSource({
        "raiseShare, raise share",
        "explained-raise, explained raise",
        "spend, spend",
        "costIn3Years, cost in3 years",
        "lower_case, lower case"
    })
    void areSpelledOutInWords(String identifier, String words) {
        assertThat(Spelled.out(identifier)).isEqualTo(words);
    }
}
