package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureDetail;
import org.alignmentaudit.audit.MeasurePart;
import org.jspecify.annotations.Nullable;

/** The measures of a JSON report, in their order. What cannot be told is left out. */
final class JsonScorecard {

    private final JsonGenerator json;

    JsonScorecard(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Measure> scorecard) throws IOException {
        json.writeArrayFieldStart("scorecard");
        for (Measure measure : scorecard) {
            json.writeStartObject();
            json.writeStringField("kpi", measure.kpi());
            json.writeStringField("title", measure.title());
            known("value", measure.value());
            json.writeStringField("unit", measure.unit().name());
            known("numerator", measure.numerator());
            known("denominator", measure.denominator());
            known("sampleSize", measure.sampleSize());
            known("previous", measure.previous());
            known("trend", measure.trend());
            json.writeStringField("verdict", measure.verdict().name());
            json.writeStringField("reason", measure.reason());
            details(measure.details());
            parts(measure.parts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void details(List<MeasureDetail> details) throws IOException {
        if (details.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("details");
        for (MeasureDetail detail : details) {
            json.writeStartObject();
            json.writeStringField("name", detail.name());
            JsonValue.write(json, "value", detail.value());
            json.writeStringField("unit", detail.unit().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void parts(List<MeasurePart> parts) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("parts");
        for (MeasurePart part : parts) {
            json.writeStartObject();
            json.writeStringField("id", part.id());
            json.writeStringField("name", part.name());
            known("value", part.value());
            known("previous", part.previous());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void known(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            JsonValue.write(json, name, value);
        }
    }
}
