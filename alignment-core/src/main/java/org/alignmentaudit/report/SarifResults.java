package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;

/** Findings as results of a SARIF log, and those that are gone since the baseline as absent results. */
final class SarifResults {

    private static final String FINGERPRINT = "alignmentFinding/v1";

    private final JsonGenerator json;
    private final AuditReport report;
    private final Wording wording;
    private final SarifRules rules;
    private final boolean suppressed;

    SarifResults(JsonGenerator json, AuditReport report) {
        this.json = json;
        this.report = report;
        wording = new Wording(report);
        rules = new SarifRules(report);
        suppressed = report.findings().stream().anyMatch(finding -> finding.waiver() != null);
    }

    void write() throws IOException {
        json.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            result(finding);
        }
        for (GoneFinding gone : report.gone()) {
            gone(gone);
        }
        json.writeEndArray();
    }

    private void result(Finding finding) throws IOException {
        json.writeStartObject();
        rule(finding.rule(), finding.severity());
        SarifLog.message(json, "message", said(finding));
        json.writeArrayFieldStart("locations");
        location(finding.subject());
        json.writeEndArray();
        fingerprint(finding.fingerprint());
        related(finding.related());
        suppressions(finding);
        if (finding.state() != null) {
            json.writeStringField("baselineState", state(finding.state()));
        }
        properties(finding);
        json.writeEndObject();
    }

    /** A suppression that does not count would hide its result in some viewers, so the message tells of it. */
    private String said(Finding finding) {
        return Optional.ofNullable(finding.lapsed())
                .map(lapsed -> wording.say(
                        "report.sarif.lapsed",
                        Map.of("condition", finding.condition(), "why", new Remarks(wording).why(lapsed))))
                .orElse(finding.condition());
    }

    private void rule(String rule, Severity severity) throws IOException {
        json.writeStringField("ruleId", rule);
        rules.index(json, "ruleIndex", rule);
        json.writeStringField("level", level(severity));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "note";
        };
    }

    private void location(SubjectRef subject) throws IOException {
        location(subject.name(), subject.key(), subject.type().name());
    }

    private void location(String name, String key, String kind) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("fullyQualifiedName", key);
        json.writeStringField("kind", kind.toLowerCase(Locale.ROOT));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void fingerprint(String fingerprint) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, fingerprint);
        json.writeEndObject();
    }

    private void related(List<SubjectRef> subjects) throws IOException {
        if (!subjects.isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (SubjectRef subject : subjects) {
                location(subject);
            }
            json.writeEndArray();
        }
    }

    /** Where one result of a run tells its suppressions, the standard wants all to: an empty list means none. */
    private void suppressions(Finding finding) throws IOException {
        if (!suppressed) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        Waived waiver = finding.waiver();
        if (waiver != null) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", wording.waived(waiver));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String state(FindingState state) {
        return switch (state) {
            case NEW -> "new";
            case UNCHANGED -> "unchanged";
            case CHANGED -> "updated";
        };
    }

    private void properties(Finding finding) throws IOException {
        json.writeFieldName("properties");
        new JsonFinding(json).write(finding);
    }

    private void gone(GoneFinding gone) throws IOException {
        json.writeStartObject();
        rule(gone.rule(), gone.severity());
        SarifLog.message(
                json,
                "message",
                wording.say("report.gone.line", Map.of("rule", gone.rule(), "date", gone.firstSeen())));
        json.writeArrayFieldStart("locations");
        String[] subject = gone.subject().split(":", 2);
        location(subject[subject.length - 1], gone.subject(), subject[0]);
        json.writeEndArray();
        fingerprint(gone.fingerprint());
        if (suppressed) {
            json.writeArrayFieldStart("suppressions");
            json.writeEndArray();
        }
        json.writeStringField("baselineState", "absent");
        json.writeEndObject();
    }
}
