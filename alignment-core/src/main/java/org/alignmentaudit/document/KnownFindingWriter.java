package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.internal.json.JsonOutput;
import org.alignmentaudit.lifecycle.KnownFinding;

/** Writes the fields of what is kept of a finding. */
final class KnownFindingWriter {

    private KnownFindingWriter() {}

    static void write(KnownFinding finding, JsonGenerator json) throws IOException {
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("rule", finding.rule());
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", finding.subject().type().name());
        json.writeStringField("id", finding.subject().id());
        json.writeStringField("name", finding.subject().name());
        json.writeEndObject();
        json.writeStringField("severity", finding.severity().name());
        json.writeNumberField("confidence", BigDecimal.valueOf(finding.confidence()));
        JsonOutput.texts(json, "alternatives", finding.alternatives());
        if (finding.waiver() != null) {
            waiver(finding.waiver(), json);
        }
    }

    private static void waiver(Waived waiver, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("waiver");
        json.writeStringField("reason", waiver.reason());
        json.writeStringField("approvedBy", waiver.approvedBy());
        json.writeStringField("until", waiver.until().toString());
        json.writeEndObject();
    }
}
