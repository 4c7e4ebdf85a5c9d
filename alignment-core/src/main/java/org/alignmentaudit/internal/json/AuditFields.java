package org.alignmentaudit.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.alignmentaudit.audit.PackRef;
import org.alignmentaudit.audit.RuleAssessment;

/** The fields in which the report and the record of an audit tell the same. */
public final class AuditFields {

    private AuditFields() {}

    /** Which portfolio was audited. */
    public static void portfolio(JsonGenerator json, String id, String digest) throws IOException {
        json.writeObjectFieldStart("portfolio");
        json.writeStringField("id", id);
        json.writeStringField("digest", digest);
        json.writeEndObject();
    }

    /** With which packs. */
    public static void packs(JsonGenerator json, List<PackRef> packs) throws IOException {
        json.writeArrayFieldStart("packs");
        for (PackRef pack : packs) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("version", pack.version());
            json.writeStringField("digest", pack.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What became of each rule. */
    public static void rules(JsonGenerator json, List<RuleAssessment> rules) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleAssessment rule : rules) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeStringField("title", rule.title());
            json.writeStringField("status", rule.status().name());
            json.writeNumberField("examined", rule.examined());
            json.writeNumberField("fired", rule.fired());
            json.writeNumberField("notAssessable", rule.notAssessable());
            JsonOutput.texts(json, "missing", rule.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
