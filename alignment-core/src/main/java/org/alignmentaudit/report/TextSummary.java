package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.text.Columns;

/** The short form of a text report. */
final class TextSummary implements ReportWriter {

    private final int width;
    private final int findings;

    TextSummary(int width, int findings) {
        this.width = width;
        this.findings = findings;
    }

    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        TextPage page = new TextPage(out, width);
        Wording wording = new Wording(report);
        TextFrame frame = new TextFrame(page, report, wording);
        frame.head();
        new TextScorecard(page, report, wording).brief();
        findings(report, page, wording);
        new TextCoverage(page, report, wording).brief();
        frame.failures();
        frame.closing();
        page.flush();
    }

    private void findings(AuditReport report, TextPage page, Wording wording) throws IOException {
        if (report.findings().isEmpty() || findings == 0) {
            return;
        }
        page.heading(wording.say("report.findings"));
        int column = Summary.HIGHEST_FIRST.stream()
                .mapToInt(severity -> Columns.of(wording.word(severity)))
                .max()
                .orElseThrow();
        List<Finding> all = report.findings();
        for (Finding finding : all.subList(0, Math.min(findings, all.size()))) {
            String severity = Columns.padded(wording.word(finding.severity()), column);
            page.oneLine(severity + "  " + TextPage.lead(finding.rule()), new Remarks(wording).marked(finding));
        }
        int more = all.size() - findings;
        if (more > 0) {
            page.paragraph("", wording.more(more));
        }
    }
}
