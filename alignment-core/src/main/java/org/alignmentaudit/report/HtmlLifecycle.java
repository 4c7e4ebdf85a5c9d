package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.internal.html.Section;
import org.alignmentaudit.internal.html.Table;

/** What an HTML page says of findings beyond one audit: what is gone since the baseline, and which waivers need care. */
final class HtmlLifecycle {

    private final AuditReport report;
    private final Wording wording;

    HtmlLifecycle(AuditReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    Section gone() {
        List<List<String>> rows = report.gone().stream()
                .map(gone -> List.of(
                        HtmlText.of(gone.rule()),
                        HtmlText.of(gone.subject()),
                        wording.word(gone.severity()),
                        wording.date(gone.firstSeen())))
                .toList();
        return new Section(
                "gone",
                wording.say("html.gone"),
                rows.isEmpty()
                        ? List.of()
                        : List.of(wording.say("report.gone.explained", Map.of("findings", rows.size()))),
                List.of(new Table(
                        wording.say("html.gone"),
                        "",
                        wording.columns("rule", "subject", "severity", "firstSeen"),
                        rows)));
    }

    Section waivers() {
        List<Table> tables = new ArrayList<>();
        tables.add(notes("expired", report.waivers().expired()));
        tables.add(notes("malformed", report.waivers().malformed()));
        tables.add(notes("expiring", report.waivers().expiring()));
        tables.add(notes("unused", report.waivers().unused()));
        tables.add(notes("overlapping", report.waivers().overlapping()));
        return new Section("waivers", wording.say("report.waivers"), List.of(), tables);
    }

    private Table notes(String kind, List<WaiverNote> notes) {
        return new Table(
                wording.say("html.waivers." + kind),
                "",
                wording.columns("waiver", "rule", "subject", "until", "message"),
                notes.stream().map(this::row).toList());
    }

    private List<String> row(WaiverNote note) {
        return List.of(
                HtmlText.of(note.place()),
                HtmlText.of(note.rule()),
                HtmlText.of(note.subject()),
                note.until() == null ? "" : wording.date(note.until()),
                HtmlText.of(note.message()));
    }
}
