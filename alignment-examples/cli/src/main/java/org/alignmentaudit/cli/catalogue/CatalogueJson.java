package org.alignmentaudit.cli.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingTexts;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.internal.json.JsonOutput;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.DetailInfo;
import org.alignmentaudit.pack.GuardInfo;
import org.alignmentaudit.pack.MeasureInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;

/** The catalogue as a JSON document, {@code alignment-rules/1}. */
final class CatalogueJson {

    private static final String FORMAT = "alignment-rules/1";
    private static final List<String> TEXTS = List.of("condition", "criterion", "effect", "recommendation");

    private final List<RulePack> packs;
    private final List<CatalogueEntry> entries;

    CatalogueJson(List<RulePack> packs, List<CatalogueEntry> entries) {
        this.packs = packs;
        this.entries = entries;
    }

    String text() {
        StringWriter out = new StringWriter();
        try {
            JsonOutput.report(out, this::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory takes everything
        }
        return out.toString();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeArrayFieldStart("packs");
        for (RulePack pack : packs) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("version", pack.version());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (CatalogueEntry entry : entries) {
            rule(json, entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, CatalogueEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.rule().id());
        json.writeStringField("title", entry.title());
        json.writeStringField("description", entry.text(entry.rule().id(), "description"));
        json.writeStringField("class", entry.rule().findingClass().name());
        json.writeStringField("severity", entry.rule().severity().name());
        json.writeStringField("profile", entry.rule().profile().name());
        json.writeStringField("since", entry.rule().since());
        json.writeStringField("references", entry.rule().references());
        json.writeStringField("pack", entry.pack().id());
        measure(json, entry);
        json.writeArrayFieldStart("alternatives");
        for (Alternative form : entry.rule().alternatives()) {
            alternative(json, entry, form);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("settings");
        for (Setting setting : entry.rule().settings()) {
            setting(json, setting, entry.meaning(setting));
        }
        json.writeEndArray();
        names(json, "evidence", entry.names("role"));
        names(json, "words", entry.names("word"));
        if (entry.example().isPresent()) {
            example(json, entry.example().get().finding());
        }
        json.writeEndObject();
    }

    private static void measure(JsonGenerator json, CatalogueEntry entry) throws IOException {
        MeasureInfo measure = entry.rule().measure();
        if (measure == null) {
            return;
        }
        json.writeObjectFieldStart("measure");
        json.writeStringField("reading", measure.reading());
        json.writeStringField("unit", measure.unit().name());
        json.writeObjectFieldStart("details");
        for (DetailInfo detail : measure.details()) {
            json.writeStringField(detail.name(), detail.unit().name());
        }
        json.writeEndObject();
        JsonOutput.texts(json, "reasons", entry.reasons());
        json.writeStringField("unmeasured", entry.text(entry.rule().id(), "unmeasured"));
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String field, Map<String, String> names) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> name : names.entrySet()) {
            json.writeStringField(name.getKey(), name.getValue());
        }
        json.writeEndObject();
    }

    private static void alternative(JsonGenerator json, CatalogueEntry entry, Alternative form) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", form.name());
        json.writeStringField("severity", form.severity().name());
        number(json, "confidence", form.confidence());
        json.writeStringField("evidenceLevel", form.level().name());
        json.writeStringField("subject", form.subject().name());
        json.writeStringField("scope", form.scope());
        json.writeArrayFieldStart("needs");
        for (List<String> any : form.needs()) {
            json.writeArray(any.toArray(String[]::new), 0, any.size());
        }
        json.writeEndArray();
        JsonOutput.texts(json, "each", form.each());
        Map<String, String> names = entry.names("guard");
        json.writeArrayFieldStart("guards");
        for (GuardInfo guard : form.guards()) {
            json.writeStartObject();
            json.writeStringField("guard", guard.name());
            json.writeStringField("title", names.getOrDefault(guard.name(), ""));
            json.writeStringField("path", guard.path());
            json.writeEndObject();
        }
        json.writeEndArray();
        for (String name : TEXTS) {
            json.writeStringField(name, entry.textOf(form.name(), name));
        }
        json.writeEndObject();
    }

    private static void setting(JsonGenerator json, Setting setting, String meaning) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", setting.name());
        json.writeStringField("kind", setting.kind().name());
        json.writeStringField("unit", setting.unit());
        if (setting.kind() == SettingKind.WORDS) {
            json.writeArrayFieldStart("default");
            for (Object word : (List<?>) setting.defaultValue()) {
                json.writeString(word.toString());
            }
            json.writeEndArray();
        } else {
            number(json, "default", (Number) setting.defaultValue());
            number(json, "min", setting.min());
            number(json, "max", setting.max());
        }
        json.writeStringField("meaning", meaning);
        json.writeEndObject();
    }

    private static void example(JsonGenerator json, Finding finding) throws IOException {
        json.writeObjectFieldStart("example");
        json.writeStringField("subject", finding.subject().key());
        json.writeStringField("severity", finding.severity().name());
        number(json, "confidence", finding.confidence());
        FindingTexts texts = finding.texts();
        json.writeStringField("condition", texts.condition());
        json.writeStringField("criterion", texts.criterion());
        json.writeStringField("effect", texts.effect());
        json.writeStringField("recommendation", texts.recommendation());
        json.writeObjectFieldStart("guards");
        for (Guard guard : finding.guards()) {
            json.writeStringField(guard.name(), guard.outcome().name());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Number number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(new BigDecimal(Plain.number(number)));
    }
}
