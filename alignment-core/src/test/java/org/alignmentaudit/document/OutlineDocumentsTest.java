package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.lifecycle.AuditOutline;
import org.alignmentaudit.lifecycle.AuditRecord;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.ReportDiff;
import org.alignmentaudit.portfolio.Problem;
import org.alignmentaudit.report.JsonReport;
import org.junit.jupiter.api.Test;

/** Reports, records and what moved between them, as documents. */
class OutlineDocumentsTest {

    private static final AuditReport REPORT = LivedReport.full();

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String report() throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport().write(REPORT, out);
        return out.toString();
    }

    private static String written(AuditRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordDocument.write(record, out);
        return out.toString(UTF_8);
    }

    private static List<String> problems(String record) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> RecordDocument.read(bytes(record), "r.json"))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aReportIsReadAsFarAsItCanBeCompared() throws IOException {
        assertThat(ReportDocument.read(bytes(report()), "a.json")).isEqualTo(AuditOutline.of(REPORT));
    }

    @Test
    void whatALaterVersionWroteIsPassedOver() throws IOException {
        String later = report().replaceFirst("\\{", "{ \"newPart\": { \"a\": [1] },");

        assertThat(ReportDocument.read(bytes(later), "a.json")).isEqualTo(AuditOutline.of(REPORT));
    }

    @Test
    void whatALaterVersionAddedToAnyPartIsPassedOver() throws IOException {
        AuditRecord record = AuditRecord.of(REPORT, LivedReport.WAIVERS, Baseline.empty("BAKER"));

        assertThat(ReportDocument.read(bytes(DocumentSchemaTest.later(report())), "a.json"))
                .isEqualTo(AuditOutline.of(REPORT));
        assertThat(RecordDocument.read(bytes(DocumentSchemaTest.later(written(record))), "r.json"))
                .isEqualTo(record);
    }

    @Test
    void aRecordOfAnEarlierVersionHoldsNeitherScorecardNorFailures() {
        AuditRecord record = AuditRecord.of(REPORT, null, null);
        String older = written(record).replaceAll("\"(scorecard|failures)Digest\": \"\\w+\",", "");

        assertThat(RecordDocument.read(bytes(older), "r.json"))
                .isEqualTo(new AuditRecord(record.outline(), null, null, null, null, record.contents()));
    }

    @Test
    void aRecordIsRefusedWhoseDigestsAndFingerprintsAreNone() {
        String record = written(AuditRecord.of(REPORT, null, null));

        assertThat(problems(record.replace("\"policyDigest\": \"", "\"policyDigest\": \"x")))
                .singleElement()
                .asString()
                .startsWith("r.json /policyDigest: expected a digest of 64 hex digits, found \"x");
        assertThat(problems(record.replaceFirst("f1:", "f1")))
                .first()
                .asString()
                .startsWith("r.json /findings/0/fingerprint: expected a fingerprint, such as f1: and 32 hex digits");
    }

    @Test
    void aRecordIsRefusedThatHoldsAFindingOrARuleTwice() {
        String finding = REPORT.findings("XX-01").get(0).fingerprint();
        String other = REPORT.findings("XX-01").get(1).fingerprint();
        String record = written(AuditRecord.of(REPORT, null, null));

        assertThat(problems(record.replace(other, finding)))
                .singleElement()
                .asString()
                .contains("/fingerprint: " + finding + " is there twice.");
        assertThat(problems(record.replace("\"XX-02\"", "\"XX-01\"")))
                .singleElement()
                .asString()
                .contains("/rules/1/rule: XX-01 is there twice.");
    }

    @Test
    void aRecordIsReadAsItWasWritten() {
        AuditRecord plain = AuditRecord.of(REPORT, null, null);
        AuditRecord full = AuditRecord.of(REPORT, LivedReport.WAIVERS, Baseline.empty("BAKER"));

        assertThat(RecordDocument.read(bytes(written(plain)), "r.json")).isEqualTo(plain);
        assertThat(RecordDocument.read(bytes(written(full)), "r.json")).isEqualTo(full);
    }

    @Test
    void aRecordWithoutTheDigestOfAFindingIsRefused() {
        String record = written(AuditRecord.of(REPORT, null, null)).replaceAll(",\\s*\"digest\": \"\\w+\"\\s*}", "}");

        assertThat(problems(record)).anySatisfy(problem -> assertThat(problem).contains("has no digest"));
    }

    @Test
    void aReportIsNoRecord() throws IOException {
        assertThat(problems(report()))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("r.json /format: expected \"alignment-record/1\", found \"alignment-report/1\"."));
    }

    @Test
    void whatADocumentLacksIsTold() {
        assertThat(problems("{ \"format\": \"alignment-record/1\", \"portfolio\": { \"id\": \"b\" }, \"packs\": [{}],"
                        + " \"findings\": [], \"rules\": [{ \"rule\": \"R\", \"examined\": -1 }] }"))
                .contains(
                        "r.json /portfolio/digest: is missing.",
                        "r.json /packs/0/id: is missing.",
                        "r.json /rules/0/examined: expected a whole number from 0 on, found -1.",
                        "r.json /rules/0/status: is missing.",
                        "r.json /libraryVersion: is missing.",
                        "r.json /complete: is missing.");
    }

    @Test
    void aDiffTellsFindingsInputsAndRules() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiffDocument.write(ReportDiff.of(AuditOutline.of(LivedReport.before()), AuditOutline.of(REPORT)), out);

        JsonNode diff = new ObjectMapper().readTree(out.toByteArray());

        assertThat(diff.get("format").asText()).isEqualTo("alignment-diff/1");
        assertThat(diff.at("/appeared/0/subject/id").asText()).isEqualTo("I-3");
        assertThat(diff.at("/changed/0/differences/0").asText()).isEqualTo("WAIVER");
        assertThat(diff.at("/changed/0/after/waiver/approvedBy").asText()).isEqualTo("owner");
        assertThat(diff.at("/unverified/0/reason").asText()).isEqualTo("NOT_ASSESSED");
        assertThat(diff.at("/inputs/0/input").asText()).isEqualTo("PORTFOLIO_CONTENT");
        assertThat(diff.at("/rules/0/after").asText()).isEqualTo("NOT_ASSESSED");
    }
}
