package org.alignmentaudit.report;

import java.io.IOException;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Measure;

/** The scorecard in a text report. There is no line that sums up the others. */
final class TextScorecard {

    private static final String INDENT = "  ";

    private final TextPage page;
    private final AuditReport report;
    private final Wording wording;

    TextScorecard(TextPage page, AuditReport report, Wording wording) {
        this.page = page;
        this.report = report;
        this.wording = wording;
    }

    /** The measures in a line each. */
    void brief() throws IOException {
        heading();
        for (Measure measure : report.scorecard()) {
            page.oneLine(TextPage.lead(measure.kpi()), wording.brief(measure));
        }
    }

    void write() throws IOException {
        heading();
        for (Measure measure : report.scorecard()) {
            page.paragraph(TextPage.lead(measure.kpi()), wording.verdict(measure));
            line(wording.value(measure));
            line(measure.reason());
            line(wording.parts(measure));
        }
    }

    private void heading() throws IOException {
        if (!report.scorecard().isEmpty()) {
            page.heading(wording.say("report.scorecard"));
        }
    }

    private void line(String text) throws IOException {
        if (!text.isEmpty()) {
            page.paragraph(INDENT, text);
        }
    }
}
