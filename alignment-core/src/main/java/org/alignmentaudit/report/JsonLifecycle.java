package org.alignmentaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What a JSON report says of findings beyond one audit: baseline, waivers, earlier actions. What does not apply is left out. */
final class JsonLifecycle {

    private final JsonGenerator json;

    JsonLifecycle(JsonGenerator json) {
        this.json = json;
    }

    /** The fields of one finding. */
    static void write(JsonGenerator json, Finding finding) throws IOException {
        new JsonLifecycle(json).fields(finding);
    }

    /** The fields of the report. */
    void write(AuditReport report) throws IOException {
        waivers(report.waivers());
        json.writeArrayFieldStart("gone");
        for (GoneFinding gone : report.gone()) {
            json.writeStartObject();
            known(gone.fingerprint(), gone.rule(), gone.subject(), gone.firstSeen(), gone.severity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unverified");
        for (UnverifiedFinding one : report.unverified()) {
            json.writeStartObject();
            known(one.fingerprint(), one.rule(), one.subject(), one.firstSeen(), one.severity());
            json.writeStringField("reason", one.reason().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What the baseline knows of a finding. */
    private void known(String fingerprint, String rule, String subject, LocalDate firstSeen, Severity severity)
            throws IOException {
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("rule", rule);
        json.writeStringField("subject", subject);
        json.writeStringField("firstSeen", firstSeen.toString());
        json.writeStringField("severity", severity.name());
    }

    private void fields(Finding finding) throws IOException {
        if (finding.state() != null) {
            json.writeStringField("state", finding.state().name());
        }
        if (finding.waiver() != null) {
            json.writeObjectFieldStart("waiver");
            json.writeStringField("reason", finding.waiver().reason());
            json.writeStringField("approvedBy", finding.waiver().approvedBy());
            day("until", finding.waiver().until());
            json.writeEndObject();
        }
        if (finding.lapsed() != null) {
            lapsed(finding.lapsed());
        }
        if (!finding.dispositions().isEmpty()) {
            dispositions(finding.dispositions());
        }
    }

    private void lapsed(LapsedWaiver lapsed) throws IOException {
        json.writeObjectFieldStart("lapsedWaiver");
        json.writeStringField("cause", lapsed.cause().name());
        json.writeStringField("place", lapsed.place());
        day("until", lapsed.until());
        JsonValue.write(json, "problems", lapsed.problems());
        json.writeEndObject();
    }

    private void dispositions(List<Disposition> dispositions) throws IOException {
        json.writeArrayFieldStart("dispositions");
        for (Disposition disposition : dispositions) {
            json.writeStartObject();
            json.writeStringField("action", disposition.action());
            json.writeStringField("state", disposition.state().name());
            day("due", disposition.due());
            day("closedOn", disposition.closedOn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void waivers(WaiverNotes waivers) throws IOException {
        json.writeObjectFieldStart("waivers");
        notes("unused", waivers.unused());
        notes("expiring", waivers.expiring());
        notes("expired", waivers.expired());
        notes("malformed", waivers.malformed());
        notes("overlapping", waivers.overlapping());
        json.writeEndObject();
    }

    private void notes(String name, List<WaiverNote> notes) throws IOException {
        json.writeArrayFieldStart(name);
        for (WaiverNote note : notes) {
            json.writeStartObject();
            json.writeStringField("place", note.place());
            json.writeStringField("rule", note.rule());
            json.writeStringField("subject", note.subject());
            day("until", note.until());
            json.writeStringField("message", note.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void day(String name, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            json.writeStringField(name, day.toString());
        }
    }
}
