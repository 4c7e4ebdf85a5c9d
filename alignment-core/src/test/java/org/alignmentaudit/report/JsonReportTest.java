package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final String HOSTILE = "\"},\u0000\u001b\u2028\\ </script> \uD83D\uDE00";

    private static Map<String, Object> json(SampleReport report) {
        return Json.object(SampleReport.written(new JsonReport(), report.build()));
    }

    private static Map<String, Object> evidence(SampleFinding finding) {
        return Json.at(json(new SampleReport().finding(finding)), "findings", 0, "evidence", 0);
    }

    @Test
    void holdsTheFieldsOfTheDataDictionaryInTheirOrder() {
        assertThat(json(SampleReport.small()))
                .containsOnlyKeys(
                        "format",
                        "libraryVersion",
                        "locale",
                        "asOf",
                        "portfolio",
                        "packs",
                        "policyDigest",
                        "complete",
                        "summary",
                        "findings",
                        "rules",
                        "scorecard",
                        "failures",
                        "waivers",
                        "gone",
                        "unverified",
                        "cut")
                .extracting(document -> List.copyOf(document.keySet()).get(0))
                .isEqualTo("format");
    }

    @Test
    void saysWhatWasAuditedWithWhat() {
        Map<String, Object> document = json(SampleReport.small());

        assertThat(document)
                .containsEntry("format", "alignment-report/1")
                .containsEntry("libraryVersion", "0.1.0")
                .containsEntry("locale", "en")
                .containsEntry("asOf", "2026-06-30")
                .containsEntry("policyDigest", "77aa")
                .containsEntry("complete", true);
        assertThat(Json.at(document, "portfolio")).containsEntry("id", "bakery").containsKey("digest");
        assertThat(Json.at(document, "packs", 0))
                .isEqualTo(Map.of("id", "standard", "version", "1.0", "digest", "5f2c"));
    }

    @Test
    void countsFindingsBySeverityAndByClass() {
        Map<String, Object> document = json(SampleReport.small());

        assertThat(Json.at(document, "summary", "bySeverity"))
                .containsEntry("HIGH", new BigDecimal(2))
                .containsEntry("MEDIUM", BigDecimal.ONE)
                .containsEntry("CRITICAL", BigDecimal.ZERO)
                .hasSize(5);
        assertThat(Json.at(document, "summary", "byClass"))
                .containsEntry("CONFORMITY", new BigDecimal(2))
                .containsEntry("PATTERN", BigDecimal.ONE)
                .hasSize(4);
    }

    @Test
    void holdsEachFieldOfAFinding() {
        Map<String, Object> finding = Json.at(json(SampleReport.small()), "findings", 1);

        assertThat(finding.keySet())
                .containsExactly(
                        "fingerprint",
                        "rule",
                        "title",
                        "class",
                        "severity",
                        "confidence",
                        "evidenceLevel",
                        "alternatives",
                        "subject",
                        "related",
                        "condition",
                        "criterion",
                        "effect",
                        "recommendation",
                        "evidence",
                        "counterEvidence",
                        "guards",
                        "settings");
        assertThat(finding)
                .containsEntry("fingerprint", "f1:CB-03:I-1")
                .containsEntry("rule", "CB-03")
                .containsEntry("class", "PATTERN")
                .containsEntry("severity", "HIGH")
                .containsEntry("confidence", new BigDecimal("0.8"))
                .containsEntry("evidenceLevel", "E2")
                .containsEntry("alternatives", List.of("a", "b"))
                .containsEntry("subject", Map.of("type", "INITIATIVE", "id", "I-1", "name", "Online ordering"))
                .containsEntry("related", List.of(Map.of("type", "DECISION", "id", "D-9", "name", "Go on")))
                .containsEntry("settings", Map.of("raiseWindowDays", new BigDecimal(90)));
        assertThat(Json.at(finding, "guards", 0)).isEqualTo(Map.of("guard", "explained-raise", "outcome", "PARTIAL"));
        assertThat(Json.at(finding, "counterEvidence", 0))
                .containsEntry("fact", Map.of("type", "DECISION", "id", "D-9"))
                .containsEntry("value", "A third shop");
        assertThat(Json.at(finding, "evidence", 1))
                .isEqualTo(Map.of(
                        "role", "before",
                        "fact", Map.of("type", "INITIATIVE", "id", "I-1"),
                        "field", "budgets.amount",
                        "value", new BigDecimal(40_000),
                        "unit", "MONEY",
                        "date", "2026-03-22"));
    }

    @Test
    void leavesOutTheFieldAndTheDateThatEvidenceLacks() {
        assertThat(evidence(SampleFinding.of("AL-01", "I-1", "I-1").evidence("share", 0.5, Unit.SHARE)))
                .containsOnlyKeys("role", "fact", "value", "unit");
    }

    @Test
    void writesAmountsAndNumbersPlainAndExact() {
        String text = SampleReport.written(
                new JsonReport(),
                new SampleReport()
                        .finding(SampleFinding.of("AL-01", "I-1", "I-1")
                                .evidence("most", Money.MAX, Unit.MONEY)
                                .evidence("credit", Money.of("-1250.50"), Unit.MONEY)
                                .evidence("tiny", 1e-7, Unit.SHARE)
                                .evidence("huge", 1e20, Unit.NUMBER)
                                .evidence("none", -0.0, Unit.SHARE)
                                .evidence("days", 200L, Unit.DAYS))
                        .build());

        assertThat(text)
                .contains(
                        "\"value\" : 9223372036854.775807,",
                        "\"value\" : -1250.5,",
                        "\"value\" : 0.0000001,",
                        "\"value\" : 100000000000000000000,",
                        "\"value\" : 0,",
                        "\"value\" : 200,");
    }

    @Test
    void writesNullForANumberThatIsNotFinite() {
        assertThat(evidence(SampleFinding.of("AL-01", "I-1", "I-1").evidence("share", Double.NaN, Unit.SHARE)))
                .containsEntry("value", null);
    }

    @Test
    void ignoresTheLocaleInValues() {
        Map<String, Object> document = json(SampleReport.small().locale(Locale.GERMANY));

        assertThat(document).containsEntry("locale", "de-DE").containsEntry("asOf", "2026-06-30");
        assertThat(Json.at(document, "findings", 0, "evidence", 1)).containsEntry("value", new BigDecimal("900.5"));
    }

    @Test
    void keepsEveryCharacterOfAHostileName() {
        Map<String, Object> document = json(new SampleReport().finding(SampleFinding.of("AL-01", HOSTILE, HOSTILE)));

        assertThat(Json.at(document, "findings", 0, "subject"))
                .containsEntry("id", HOSTILE)
                .containsEntry("name", HOSTILE);
    }

    @Test
    void listsWhatBecameOfEachRule() {
        Map<String, Object> document = json(SampleReport.small());

        assertThat(Json.at(document, "rules", 4))
                .containsEntry("rule", "CB-05")
                .containsEntry("title", "Groupthink")
                .containsEntry("status", "NOT_ASSESSED")
                .containsEntry("examined", BigDecimal.ZERO)
                .containsEntry("fired", BigDecimal.ZERO)
                .containsEntry("notAssessable", BigDecimal.ZERO)
                .containsEntry("missing", List.of("decisions.participants", "reviews or decisions.evidence"))
                .hasSize(7);
    }

    @Test
    void listsFailuresAndWhatWasLeftOut() {
        Map<String, Object> document = json(SampleReport.small());

        assertThat(Json.at(document, "failures", 0))
                .isEqualTo(Map.of(
                        "rule", "CB-02/a",
                        "place", "org.alignmentaudit.standard.bias",
                        "message", "Division by zero\n\tat line 31",
                        "facts", List.of("INITIATIVE:I-1")));
        assertThat(Json.at(document, "cut"))
                .isEqualTo(Map.of("decisions", BigDecimal.ONE, "initiatives.spending", new BigDecimal(1200)));
    }

    @Test
    void saysThatAReportIsIncomplete() {
        assertThat(json(new SampleReport().incomplete())).containsEntry("complete", false);
    }

    @Test
    void leavesADocumentVisiblyTornWhenTheWriterFails() {
        StringBuilder written = new StringBuilder();
        Writer full = new FullDisk(written, 20_000);

        assertThatIOException()
                .isThrownBy(() -> new JsonReport().write(SampleReport.large(500).build(), full));
        assertThat(written.toString().stripTrailing()).doesNotEndWith("}");
    }

    /** Takes some characters and then no more. */
    private static final class FullDisk extends Writer {

        private final StringBuilder written;
        private final int room;

        FullDisk(StringBuilder written, int room) {
            this.written = written;
            this.room = room;
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            if (written.length() + length > room) {
                throw new IOException("No space left on device");
            }
            written.append(characters, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
