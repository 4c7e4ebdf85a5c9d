package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.alignmentaudit.audit.PackRef;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.lifecycle.AuditOutline;
import org.alignmentaudit.lifecycle.AuditRecord;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.jspecify.annotations.Nullable;

/** Writes a record as a JSON document. */
final class RecordWriter {

    private final JsonGenerator json;

    private RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(AuditRecord record, OutputStream out) {
        JsonOutput.write(out, json -> new RecordWriter(json).write(record));
    }

    private void write(AuditRecord record) throws IOException {
        AuditOutline outline = record.outline();
        json.writeStartObject();
        json.writeStringField("format", RecordDocument.FORMAT);
        json.writeStringField("libraryVersion", outline.libraryVersion());
        json.writeStringField("locale", outline.locale().toLanguageTag());
        json.writeStringField("asOf", outline.asOf().toString());
        json.writeObjectFieldStart("portfolio");
        json.writeStringField("id", outline.portfolio());
        json.writeStringField("digest", outline.portfolioDigest());
        json.writeEndObject();
        packs(outline);
        json.writeStringField("policyDigest", outline.policyDigest());
        digest("waiversDigest", record.waiversDigest());
        digest("baselineDigest", record.baselineDigest());
        json.writeBooleanField("complete", outline.complete());
        digest("scorecardDigest", record.scorecardDigest());
        digest("failuresDigest", record.failuresDigest());
        findings(record);
        rules(outline);
        json.writeEndObject();
    }

    private void digest(String name, @Nullable String digest) throws IOException {
        if (digest != null) {
            json.writeStringField(name, digest);
        }
    }

    private void packs(AuditOutline outline) throws IOException {
        json.writeArrayFieldStart("packs");
        for (PackRef pack : outline.packs()) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("version", pack.version());
            json.writeStringField("digest", pack.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(AuditRecord record) throws IOException {
        json.writeArrayFieldStart("findings");
        for (KnownFinding finding : record.outline().findings()) {
            json.writeStartObject();
            KnownFindingWriter.write(finding, json);
            digest("digest", record.contents().get(finding.fingerprint()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rules(AuditOutline outline) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleAssessment rule : outline.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeStringField("title", rule.title());
            json.writeStringField("status", rule.status().name());
            json.writeNumberField("examined", rule.examined());
            json.writeNumberField("fired", rule.fired());
            json.writeNumberField("notAssessable", rule.notAssessable());
            json.writeFieldName("missing");
            json.writeArray(
                    rule.missing().toArray(String[]::new), 0, rule.missing().size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
