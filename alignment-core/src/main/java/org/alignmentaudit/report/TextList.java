package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.text.Columns;

/** A text report for a terminal: the findings by severity, each with its subject and its condition in a line. */
final class TextList implements ReportWriter {

    private final int width;
    private final boolean colour;
    private final int findings;

    TextList(int width, boolean colour, int findings) {
        this.width = width;
        this.colour = colour;
        this.findings = findings;
    }

    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        TextPage page = new TextPage(out, width);
        Wording wording = new Wording(report);
        Summary summary = new Summary(report, wording);
        page.oneLine("", wording.title(report));
        page.labelled("", wording.say("report.label.asOf"), wording.date(report.asOf()));
        page.blank();
        for (String warning : summary.warnings()) {
            page.paragraph("!!! ", warning);
        }
        page.paragraph("", summary.sentence());
        for (String sentence : new Remarks(wording).summary(report)) {
            page.paragraph("", sentence);
        }
        new TextScorecard(page, report, wording).notGood();
        findings(report, page, wording);
        new TextLifecycle(page, report, wording).unverified(findings);
        new TextCoverage(page, report, wording).counts();
        new TextFrame(page, report, wording).failures();
        page.blank();
        page.paragraph("", wording.say("report.closing"));
        page.flush();
    }

    private void findings(AuditReport report, TextPage page, Wording wording) throws IOException {
        List<Finding> all = report.findings();
        Severity severity = null;
        for (Finding finding : all.subList(0, Math.min(findings, all.size()))) {
            if (finding.severity() != severity) {
                severity = finding.severity();
                TextSeverity look = TextSeverity.of(severity);
                page.blank();
                page.coloured(colour ? look.colour() : "", look.shape() + " " + wording.findingsOf(severity, report));
            }
            finding(finding, page, wording);
        }
        if (all.size() > findings) {
            page.blank();
            page.paragraph("", wording.more(all.size() - findings));
        }
    }

    private static void finding(Finding finding, TextPage page, Wording wording) throws IOException {
        String lead = TextPage.INDENT + TextPage.lead(finding.rule());
        page.oneLine(lead, wording.subject(finding.subject()) + tags(finding, wording));
        page.oneLine(" ".repeat(Columns.of(lead)), finding.condition());
    }

    private static String tags(Finding finding, Wording wording) {
        List<String> tags = new ArrayList<>();
        if (finding.state() != null) {
            tags.add(wording.word(finding.state()));
        }
        if (finding.waiver() != null) {
            tags.add(wording.say(
                    "report.terminal.waived", Map.of("until", finding.waiver().until())));
        }
        if (finding.lapsed() != null) {
            tags.add(wording.say("report.mark.lapsed"));
        }
        return tags.stream().map(tag -> " [" + tag + "]").collect(Collectors.joining());
    }
}
