package org.alignmentaudit.report;

import java.io.IOException;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleFailure;

/** What a text report and its summary share: head, failures, last line. */
final class TextFrame {

    private static final String ALARM = "!!! ";

    private final TextPage page;
    private final AuditReport report;
    private final Wording wording;

    TextFrame(TextPage page, AuditReport report, Wording wording) {
        this.page = page;
        this.report = report;
        this.wording = wording;
    }

    void head() throws IOException {
        page.paragraph("", wording.title(report));
        page.labelled("", wording.say("report.label.asOf"), wording.date(report.asOf()));
        page.labelled("", wording.say("report.label.packs"), wording.packs(report));
        Summary summary = new Summary(report, wording);
        page.heading(wording.say("report.summary"));
        for (String warning : summary.warnings()) {
            page.paragraph(ALARM, warning);
        }
        page.paragraph("", summary.sentence());
        for (String sentence : summary.inPart()) {
            page.paragraph("", sentence);
        }
        for (String sentence : new Remarks(wording).summary(report)) {
            page.paragraph("", sentence);
        }
        page.blank();
        page.paragraph("", wording.say("report.findings"));
        page.counts(summary.bySeverity(), wording);
        page.blank();
        page.paragraph("", wording.say("report.rules"));
        page.counts(summary.rules(), wording);
    }

    void failures() throws IOException {
        if (report.failures().isEmpty()) {
            return;
        }
        page.heading(wording.say("report.failures"));
        for (RuleFailure failure : report.failures()) {
            page.paragraph(
                    ALARM,
                    wording.say(
                            "report.failure",
                            Map.of("rule", failure.rule(), "place", failure.place(), "message", failure.account())));
        }
    }

    void closing() throws IOException {
        page.blank();
        page.paragraph("", wording.say("report.closing"));
    }
}
