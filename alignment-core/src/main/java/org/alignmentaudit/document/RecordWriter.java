package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.alignmentaudit.internal.json.AuditFields;
import org.alignmentaudit.internal.json.JsonOutput;
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
        JsonOutput.document(out, json -> new RecordWriter(json).write(record));
    }

    private void write(AuditRecord record) throws IOException {
        AuditOutline outline = record.outline();
        json.writeStartObject();
        json.writeStringField("format", RecordDocument.FORMAT);
        json.writeStringField("libraryVersion", outline.libraryVersion());
        json.writeStringField("locale", outline.locale().toLanguageTag());
        json.writeStringField("asOf", outline.asOf().toString());
        AuditFields.portfolio(json, outline.portfolio(), outline.portfolioDigest());
        AuditFields.packs(json, outline.packs());
        json.writeStringField("policyDigest", outline.policyDigest());
        digest("waiversDigest", record.waiversDigest());
        digest("baselineDigest", record.baselineDigest());
        json.writeBooleanField("complete", outline.complete());
        digest("scorecardDigest", record.scorecardDigest());
        digest("failuresDigest", record.failuresDigest());
        findings(record);
        AuditFields.rules(json, outline.rules());
        json.writeEndObject();
    }

    private void digest(String name, @Nullable String digest) throws IOException {
        if (digest != null) {
            json.writeStringField(name, digest);
        }
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
}
