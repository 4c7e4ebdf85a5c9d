package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;

/** A text report for a terminal: the findings by severity, each with its subject and its condition in a line. */
final class TextList implements ReportWriter {

    private static final String INDENT = "  ";
    /** Data that most rules wait for; the whole list stands in other reports. */
    private static final int FIRST_PATHS = 5;

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
        findings(report, page, wording);
        notAssessed(report, page, wording);
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
            page.paragraph("", wording.say("report.more", Map.of("more", all.size() - findings)));
        }
    }

    private static void finding(Finding finding, TextPage page, Wording wording) throws IOException {
        String lead = INDENT + TextPage.lead(finding.rule());
        page.oneLine(lead, wording.subject(finding.subject()) + tags(finding, wording));
        page.oneLine(" ".repeat(lead.length()), finding.condition());
    }

    private static String tags(Finding finding, Wording wording) {
        StringBuilder tags = new StringBuilder();
        if (finding.state() != null) {
            tags.append(" [").append(wording.word(finding.state())).append(']');
        }
        if (finding.waiver() != null) {
            Map<String, ?> until = Map.of("until", finding.waiver().until());
            tags.append(" [")
                    .append(wording.say("report.terminal.waived", until))
                    .append(']');
        }
        return tags.toString();
    }

    private static void notAssessed(AuditReport report, TextPage page, Wording wording) throws IOException {
        Map<String, Integer> wanted = new TreeMap<>();
        int rules = 0;
        for (RuleAssessment rule : report.rules()) {
            if (rule.status() == AssessmentStatus.NOT_ASSESSED) {
                rules++;
                rule.missing().forEach(path -> wanted.merge(path, 1, Integer::sum));
            }
        }
        if (rules == 0) {
            return;
        }
        List<String> paths = wanted.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.<String, Integer>comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FIRST_PATHS)
                .map(entry -> wording.anyOf(entry.getKey()))
                .toList();
        page.blank();
        page.paragraph(
                "",
                wording.say(
                        "report.terminal.notAssessed",
                        Map.of("notAssessed", rules, "paths", String.join(", ", paths))));
    }
}
