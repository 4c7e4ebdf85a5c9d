package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.alignmentaudit.internal.json.JsonOutput;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineEntry;

/** Writes a baseline as a JSON document. */
final class BaselineWriter {

    private BaselineWriter() {}

    static void write(Baseline baseline, OutputStream out) {
        JsonOutput.document(out, json -> write(baseline, json));
    }

    private static void write(Baseline baseline, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", BaselineDocument.FORMAT);
        json.writeStringField("portfolio", baseline.portfolio());
        json.writeArrayFieldStart("findings");
        for (BaselineEntry entry : baseline.entries()) {
            json.writeStartObject();
            KnownFindingWriter.write(entry.finding(), json);
            json.writeStringField("firstSeen", entry.firstSeen().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
