package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNote;

/** How the audit went, as an invocation of a SARIF log: whether it was whole, what failed, what was not assessed. */
final class SarifInvocation {

    private final JsonGenerator json;
    private final AuditReport report;
    private final Wording wording;
    private final SarifRules rules;

    SarifInvocation(JsonGenerator json, AuditReport report) {
        this.json = json;
        this.report = report;
        wording = new Wording(report);
        rules = new SarifRules(report);
    }

    void write() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField(
                "executionSuccessful", report.complete() && report.failures().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        if (!report.complete()) {
            notification("error", wording.say("report.warning.incomplete"), "");
        }
        for (RuleFailure failure : report.failures()) {
            failure(failure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (RuleAssessment rule : report.rules()) {
            notAssessed(rule);
        }
        for (UnverifiedFinding known : report.unverified()) {
            notification("warning", wording.unverified(known), known.rule());
        }
        for (WaiverNote note : waiverNotes()) {
            notification("warning", note.place() + ": " + note.message(), note.rule());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void failure(RuleFailure failure) throws IOException {
        String text = wording.say(
                "report.failure",
                Map.of("rule", failure.rule(), "place", failure.place(), "message", failure.account()));
        notification("error", text, failure.rule().replaceFirst("/.*", ""));
    }

    private void notAssessed(RuleAssessment rule) throws IOException {
        if (rule.status() == AssessmentStatus.NOT_ASSESSED) {
            notification("note", wording.say("report.notAssessed") + ": " + wording.brief(rule), rule.rule());
        }
    }

    private List<WaiverNote> waiverNotes() {
        return WaiverLines.of(report.waivers()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void notification(String level, String text, String rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        SarifLog.message(json, "message", text);
        if (rules.lists(rule)) {
            json.writeObjectFieldStart("associatedRule");
            json.writeStringField("id", rule);
            rules.index(json, "index", rule);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
