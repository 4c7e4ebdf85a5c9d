package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.json.AuditFields;
import org.alignmentaudit.internal.json.JsonOutput;

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
        JsonOutput.report(out, json -> new JsonDocument(json, report).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("libraryVersion", report.libraryVersion());
        json.writeStringField("locale", report.locale().toLanguageTag());
        json.writeStringField("asOf", report.asOf().toString());
        AuditFields.portfolio(json, report.portfolio().id(), report.portfolio().digest());
        AuditFields.packs(json, report.packs());
        json.writeStringField("policyDigest", report.policyDigest());
        json.writeBooleanField("complete", report.complete());
        summary();
        findings();
        AuditFields.rules(json, report.rules());
        new JsonScorecard(json).write(report.scorecard());
        failures();
        new JsonLifecycle(json).write(report);
        cut();
        json.writeEndObject();
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

    private void failures() throws IOException {
        json.writeArrayFieldStart("failures");
        for (RuleFailure failure : report.failures()) {
            json.writeStartObject();
            json.writeStringField("rule", failure.rule());
            json.writeStringField("place", failure.place());
            json.writeStringField("message", failure.message());
            JsonOutput.texts(json, "facts", failure.facts());
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
