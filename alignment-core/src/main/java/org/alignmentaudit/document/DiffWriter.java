package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.alignmentaudit.internal.json.JsonOutput;
import org.alignmentaudit.lifecycle.AuditOutline;
import org.alignmentaudit.lifecycle.ChangedFinding;
import org.alignmentaudit.lifecycle.Difference;
import org.alignmentaudit.lifecycle.InputDifference;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.alignmentaudit.lifecycle.OneSidedFinding;
import org.alignmentaudit.lifecycle.ReportDiff;
import org.alignmentaudit.lifecycle.RuleChange;
import org.jspecify.annotations.Nullable;

/** Writes what moved between two reports. */
final class DiffWriter {

    private final JsonGenerator json;

    private DiffWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(ReportDiff diff, OutputStream out) {
        JsonOutput.document(out, json -> new DiffWriter(json).write(diff));
    }

    private void write(ReportDiff diff) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", DiffDocument.FORMAT);
        audit("before", diff.before());
        audit("after", diff.after());
        inputs(diff.inputs());
        known("appeared", diff.appeared());
        oneSided("nowSeen", diff.nowSeen());
        known("gone", diff.gone());
        oneSided("unverified", diff.unverified());
        changed(diff.changed());
        json.writeNumberField("unchanged", diff.unchanged());
        rules(diff.rules());
        json.writeEndObject();
    }

    private void audit(String name, AuditOutline audit) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("portfolio", audit.portfolio());
        json.writeStringField("asOf", audit.asOf().toString());
        json.writeBooleanField("complete", audit.complete());
        json.writeNumberField("findings", audit.findings().size());
        json.writeEndObject();
    }

    private void inputs(List<InputDifference> inputs) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (InputDifference input : inputs) {
            json.writeStartObject();
            json.writeStringField("input", input.input().name());
            json.writeStringField("before", input.before());
            json.writeStringField("after", input.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void known(String name, List<KnownFinding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (KnownFinding finding : findings) {
            json.writeStartObject();
            KnownFindingWriter.write(finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void oneSided(String name, List<OneSidedFinding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (OneSidedFinding one : findings) {
            json.writeStartObject();
            KnownFindingWriter.write(one.finding(), json);
            json.writeStringField("reason", one.reason().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void changed(List<ChangedFinding> changes) throws IOException {
        json.writeArrayFieldStart("changed");
        for (ChangedFinding change : changes) {
            json.writeStartObject();
            json.writeArrayFieldStart("differences");
            for (Difference difference : change.differences()) {
                json.writeString(difference.name());
            }
            json.writeEndArray();
            json.writeObjectFieldStart("before");
            KnownFindingWriter.write(change.before(), json);
            json.writeEndObject();
            json.writeObjectFieldStart("after");
            KnownFindingWriter.write(change.after(), json);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rules(List<RuleChange> rules) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleChange rule : rules) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeStringField("title", rule.title());
            status("before", rule.before());
            status("after", rule.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void status(String name, @Nullable Enum<?> status) throws IOException {
        if (status != null) {
            json.writeStringField(name, status.name());
        }
    }
}
