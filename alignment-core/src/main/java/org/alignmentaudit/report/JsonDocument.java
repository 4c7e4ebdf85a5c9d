package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.PackRef;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;

/** The fields of a JSON report, in their order. */
final class JsonDocument {

    private static final String FORMAT = "alignment-report/1";

    private final JsonGenerator json;
    private final AuditReport report;

    private JsonDocument(JsonGenerator json, AuditReport report) {
        this.json = json;
        this.report = report;
    }

    static void write(AuditReport report, Writer out) throws IOException {
        try (JsonGenerator json = JsonOutput.open(out)) {
            new JsonDocument(json, report).write();
            json.writeRaw('\n');
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("libraryVersion", report.libraryVersion());
        json.writeStringField("locale", report.locale().toLanguageTag());
        json.writeStringField("asOf", report.asOf().toString());
        portfolio();
        packs();
        json.writeStringField("policyDigest", report.policyDigest());
        json.writeBooleanField("complete", report.complete());
        summary();
        findings();
        rules();
        new JsonScorecard(json).write(report.scorecard());
        failures();
        new JsonLifecycle(json).write(report);
        cut();
        json.writeEndObject();
    }

    private void portfolio() throws IOException {
        json.writeObjectFieldStart("portfolio");
        json.writeStringField("id", report.portfolio().id());
        json.writeStringField("digest", report.portfolio().digest());
        json.writeEndObject();
    }

    private void packs() throws IOException {
        json.writeArrayFieldStart("packs");
        for (PackRef pack : report.packs()) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("version", pack.version());
            json.writeStringField("digest", pack.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Every severity and class, with zero where it has no finding, so that a pipeline can ask for any of them. */
    private void summary() throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeObjectFieldStart("bySeverity");
        Map<Severity, Integer> bySeverity = report.bySeverity();
        for (Severity severity : Summary.HIGHEST_FIRST) {
            json.writeNumberField(severity.name(), bySeverity.getOrDefault(severity, 0));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("byClass");
        Map<FindingClass, Integer> byClass = report.byClass();
        for (FindingClass findingClass : FindingClass.values()) {
            json.writeNumberField(findingClass.name(), byClass.getOrDefault(findingClass, 0));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void findings() throws IOException {
        json.writeArrayFieldStart("findings");
        JsonFinding writer = new JsonFinding(json);
        for (Finding finding : report.findings()) {
            writer.write(finding);
        }
        json.writeEndArray();
    }

    private void rules() throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleAssessment rule : report.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeStringField("title", rule.title());
            json.writeStringField("status", rule.status().name());
            json.writeNumberField("examined", rule.examined());
            json.writeNumberField("fired", rule.fired());
            json.writeNumberField("notAssessable", rule.notAssessable());
            JsonValue.write(json, "missing", rule.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void failures() throws IOException {
        json.writeArrayFieldStart("failures");
        for (RuleFailure failure : report.failures()) {
            json.writeStartObject();
            json.writeStringField("rule", failure.rule());
            json.writeStringField("place", failure.place());
            json.writeStringField("message", failure.message());
            json.writeFieldName("facts");
            json.writeArray(
                    failure.facts().toArray(String[]::new), 0, failure.facts().size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cut() throws IOException {
        json.writeObjectFieldStart("cut");
        for (Map.Entry<String, Integer> path : new TreeMap<>(report.cut()).entrySet()) {
            json.writeNumberField(path.getKey(), path.getValue());
        }
        json.writeEndObject();
    }
}
