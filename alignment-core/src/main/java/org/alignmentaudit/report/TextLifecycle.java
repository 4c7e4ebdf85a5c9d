package org.alignmentaudit.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.finding.Severity;

/** The parts of a text report on what was not found again, what could not be looked for, and waivers. */
final class TextLifecycle {

    private final TextPage page;
    private final AuditReport report;
    private final Wording wording;

    TextLifecycle(TextPage page, AuditReport report, Wording wording) {
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
        page.heading(wording.say("report.gone"));
        page.paragraph("", wording.goneExplained(report));
        for (GoneFinding gone : report.gone()) {
            known(gone.rule(), gone.subject(), gone.severity(), gone.firstSeen());
        }
    }

    private void unverified() throws IOException {
        if (report.unverified().isEmpty()) {
            return;
        }
        page.heading(wording.say("report.unverified"));
        page.paragraph("", wording.say("report.unverified.explained"));
        for (UnverifiedFinding one : report.unverified()) {
            known(one.rule(), one.subject(), one.severity(), one.firstSeen());
            page.paragraph(TextPage.INDENT, wording.say("report.unverified." + one.reason()));
        }
    }

    /** What could not be looked for, in a line each; how many more there are is said. */
    void unverified(int most) throws IOException {
        List<UnverifiedFinding> all = report.unverified();
        if (all.isEmpty() || most == 0) {
            return;
        }
        page.blank();
        page.paragraph("", wording.say("report.unverified"));
        for (UnverifiedFinding one : all.subList(0, Math.min(most, all.size()))) {
            page.oneLine(
                    TextPage.INDENT + TextPage.lead(one.rule()),
                    wording.say(
                            "report.terminal.unverified",
                            Map.of(
                                    "subject", wording.subject(one.subject()),
                                    "reason", wording.say("report.unverified." + one.reason()))));
        }
        if (all.size() > most) {
            page.paragraph("", wording.more(all.size() - most));
        }
    }

    private void known(String rule, String subject, Severity severity, LocalDate firstSeen) throws IOException {
        page.paragraph(
                TextPage.lead(rule),
                wording.say(
                        "report.known",
                        Map.of(
                                "subject",
                                wording.subject(subject),
                                "severity",
                                wording.word(severity),
                                "firstSeen",
                                firstSeen)));
    }

    private void waivers() throws IOException {
        Map<String, List<WaiverNote>> lines = WaiverLines.of(report.waivers());
        if (lines.isEmpty()) {
            return;
        }
        page.heading(wording.say("report.waivers"));
        for (Map.Entry<String, List<WaiverNote>> kind : lines.entrySet()) {
            for (WaiverNote note : kind.getValue()) {
                page.paragraph(
                        "",
                        wording.say(
                                "report.waiver",
                                Map.of(
                                        "kind",
                                        wording.say("report.waivers." + kind.getKey()),
                                        "place",
                                        note.place(),
                                        "rule",
                                        note.rule(),
                                        "subject",
                                        wording.subject(note.subject()))));
                page.paragraph(TextPage.INDENT, note.message());
            }
        }
    }
}
