package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.internal.html.Section;
import org.alignmentaudit.internal.html.Table;

/** What an HTML page says of findings beyond one audit: what is gone since the baseline, what nobody could look
 * for, and which waivers need care. */
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
                        HtmlText.of(wording.subject(gone.subject())),
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

    Section unverified() {
        List<List<String>> rows = report.unverified().stream()
                .map(one -> List.of(
                        HtmlText.of(one.rule()),
                        HtmlText.of(wording.subject(one.subject())),
                        wording.word(one.severity()),
                        wording.date(one.firstSeen()),
                        wording.say("report.unverified." + one.reason())))
                .toList();
        return new Section(
                "unverified",
                wording.say("report.unverified"),
                rows.isEmpty() ? List.of() : List.of(wording.say("report.unverified.explained")),
                List.of(new Table(
                        wording.say("report.unverified"),
                        "",
                        wording.columns("rule", "subject", "severity", "firstSeen", "reason"),
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
                HtmlText.of(wording.subject(note.subject())),
                note.until() == null ? "" : wording.date(note.until()),
                HtmlText.of(note.message()));
    }
}
