package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.PackRef;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.internal.json.JsonOutput;
import org.alignmentaudit.internal.text.Words;

/** The properties of a SARIF log, in the order of the standard. */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** What the standard allows as the language of a run. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2}(-[a-zA-Z]{2})?");

    private final JsonGenerator json;
    private final AuditReport report;

    private SarifLog(JsonGenerator json, AuditReport report) {
        this.json = json;
        this.report = report;
    }

    static void write(AuditReport report, Writer out) throws IOException {
        JsonOutput.report(out, json -> new SarifLog(json, report).write());
    }

    /** An object with nothing but a text, as the standard has it for messages; it shows as it is. */
    static void message(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", literal(text));
        json.writeEndObject();
    }

    /**
     * A text that has neither placeholders nor links in the eyes of a reader of messages. Braces are doubled (section 3.11.5).
     * A link is {@code [text](uri)} (section 3.11.6), so a blank parts the two characters in its middle: the standard knows
     * backslashes within the text of a link alone, and some viewers do not know them at all.
     */
    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        run();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void run() throws IOException {
        json.writeStartObject();
        tool();
        new SarifInvocation(json, report).write();
        language();
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "alignment-audit/" + report.portfolio().id());
        json.writeEndObject();
        new SarifResults(json, report).write();
        properties();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Alignment Audit");
        json.writeStringField("version", report.libraryVersion());
        json.writeArrayFieldStart("rules");
        for (RuleAssessment rule : report.rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        packs();
        json.writeEndObject();
    }

    private void rule(RuleAssessment rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.rule());
        message(json, "shortDescription", rule.title());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeBooleanField("enabled", rule.status() != AssessmentStatus.DISABLED);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("status", rule.status().name());
        json.writeNumberField("examined", rule.examined());
        json.writeNumberField("notAssessable", rule.notAssessable());
        JsonValue.write(json, "missing", rule.missing());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void packs() throws IOException {
        json.writeArrayFieldStart("extensions");
        for (PackRef pack : report.packs()) {
            json.writeStartObject();
            json.writeStringField("name", pack.id());
            json.writeStringField("version", pack.version());
            json.writeObjectFieldStart("properties");
            json.writeStringField("digest", pack.digest());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void language() throws IOException {
        Locale locale = Words.language(report.locale());
        String tag = new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setRegion(locale.getCountry())
                .build()
                .toLanguageTag();
        if (LANGUAGE.matcher(tag).matches()) {
            json.writeStringField("language", tag);
        }
    }

    private void properties() throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("asOf", report.asOf().toString());
        json.writeStringField("portfolio", report.portfolio().id());
        json.writeStringField("portfolioDigest", report.portfolio().digest());
        json.writeStringField("policyDigest", report.policyDigest());
        new JsonScorecard(json).write(report.scorecard());
        json.writeEndObject();
    }
}
