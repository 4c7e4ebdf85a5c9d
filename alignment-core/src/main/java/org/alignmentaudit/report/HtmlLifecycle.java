package org.alignmentaudit.report;

import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.internal.html.Section;
import org.alignmentaudit.internal.html.Table;

/**
 * What an HTML page says of findings beyond one audit: what was not found again, what nobody could look for, and which
 * waivers need care.
 */
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
                wording.say("report.gone"),
                rows.isEmpty() ? List.of() : List.of(wording.goneExplained(report)),
                List.of(new Table(
                        wording.say("report.gone"),
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
        List<Table> tables = WaiverLines.of(report.waivers()).entrySet().stream()
                .map(kind -> notes(kind.getKey(), kind.getValue()))
                .toList();
        return new Section("waivers", wording.say("report.waivers"), List.of(), tables);
    }

    private Table notes(String kind, List<WaiverNote> notes) {
        return new Table(
                wording.say("report.waivers." + kind),
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
