package org.alignmentaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNote;

/** The parts of a Markdown report on what was not found again, what could not be looked for, and waivers. */
final class MarkdownLifecycle {

    private final MarkdownPage page;
    private final AuditReport report;
    private final Wording wording;

    MarkdownLifecycle(MarkdownPage page, AuditReport report, Wording wording) {
        this.page = page;
        this.report = report;
        this.wording = wording;
    }

    void write() throws IOException {
        gone();
        unverified();
        waivers();
    }

    private void gone() throws IOException {
        if (report.gone().isEmpty()) {
            return;
        }
        page.heading(2, wording.say("report.gone"));
        page.paragraph(wording.goneExplained(report));
        page.columns(wording.columns("rule", "subject", "severity", "firstSeen"));
        for (GoneFinding gone : report.gone()) {
            page.row(List.of(
                    gone.rule(),
                    wording.subject(gone.subject()),
                    wording.word(gone.severity()),
                    wording.date(gone.firstSeen())));
        }
    }

    private void unverified() throws IOException {
        if (report.unverified().isEmpty()) {
            return;
        }
        page.heading(2, wording.say("report.unverified"));
        page.paragraph(wording.say("report.unverified.explained"));
        page.columns(wording.columns("rule", "subject", "severity", "firstSeen", "reason"));
        for (UnverifiedFinding one : report.unverified()) {
            page.row(List.of(
                    one.rule(),
                    wording.subject(one.subject()),
                    wording.word(one.severity()),
                    wording.date(one.firstSeen()),
                    wording.say("report.unverified." + one.reason())));
        }
    }

    private void waivers() throws IOException {
        Map<String, List<WaiverNote>> lines = WaiverLines.of(report.waivers());
        if (lines.isEmpty()) {
            return;
        }
        page.heading(2, wording.say("report.waivers"));
        page.columns(wording.columns("waiver", "place", "rule", "subject", "message"));
        for (Map.Entry<String, List<WaiverNote>> kind : lines.entrySet()) {
            String about = wording.say("report.waivers." + kind.getKey());
            for (WaiverNote note : kind.getValue()) {
                page.row(List.of(about, note.place(), note.rule(), wording.subject(note.subject()), note.message()));
            }
        }
    }
}
