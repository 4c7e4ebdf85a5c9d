package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;

/** The fields of a finding in a JSON report, in their order. */
final class JsonFinding {

    private final JsonGenerator json;

    JsonFinding(JsonGenerator json) {
        this.json = json;
    }

    void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("title", finding.texts().title());
        json.writeStringField("class", finding.findingClass().name());
        json.writeStringField("severity", finding.severity().name());
        JsonValue.write(json, "confidence", finding.confidence());
        json.writeStringField("evidenceLevel", finding.evidenceLevel().name());
        JsonValue.write(json, "alternatives", finding.alternatives());
        json.writeFieldName("subject");
        subject(finding.subject());
        json.writeArrayFieldStart("related");
        for (SubjectRef related : finding.related()) {
            subject(related);
        }
        json.writeEndArray();
        texts(finding);
        evidence("evidence", finding.evidence());
        evidence("counterEvidence", finding.counterEvidence());
        guards(finding.guards());
        settings(finding.settings());
        JsonLifecycle.write(json, finding);
        json.writeEndObject();
    }

    private void subject(SubjectRef subject) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", subject.type().name());
        json.writeStringField("id", subject.id());
        json.writeStringField("name", subject.name());
        json.writeEndObject();
    }

    private void texts(Finding finding) throws IOException {
        json.writeStringField("condition", finding.texts().condition());
        json.writeStringField("criterion", finding.texts().criterion());
        json.writeStringField("effect", finding.texts().effect());
        json.writeStringField("recommendation", finding.texts().recommendation());
    }

    private void evidence(String name, List<Evidence> list) throws IOException {
        json.writeArrayFieldStart(name);
        for (Evidence evidence : list) {
            json.writeStartObject();
            json.writeStringField("role", evidence.role());
            json.writeObjectFieldStart("fact");
            json.writeStringField("type", evidence.fact().type().name());
            json.writeStringField("id", evidence.fact().id());
            json.writeEndObject();
            if (evidence.field() != null) {
                json.writeStringField("field", evidence.field());
            }
            JsonValue.write(json, "value", evidence.value());
            json.writeStringField("unit", evidence.unit().name());
            if (evidence.date() != null) {
                json.writeStringField("date", evidence.date().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void guards(List<Guard> guards) throws IOException {
        json.writeArrayFieldStart("guards");
        for (Guard guard : guards) {
            json.writeStartObject();
            json.writeStringField("guard", guard.name());
            json.writeStringField("outcome", guard.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void settings(Map<String, Object> settings) throws IOException {
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, Object> setting : new TreeMap<>(settings).entrySet()) {
            JsonValue.write(json, setting.getKey(), setting.getValue());
        }
        json.writeEndObject();
    }
}
