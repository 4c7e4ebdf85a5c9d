package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;

/**
 * The report as plain text for a terminal: summary, scorecard, findings by severity, what could not be assessed, what failed, what was
 * left out. No colours and no control characters, whatever the names of the host hold. Immutable and thread-safe.
 */
public final class TextReport implements ReportWriter {

    static final int NARROWEST = 40;

    private static final int USUAL_WIDTH = 100;
    private static final int FIRST_FINDINGS = 10;

    private final int width;

    /** A report with lines of at most 100 columns. */
    public TextReport() {
        this(USUAL_WIDTH);
    }

    /**
     * A report with lines of at most this many columns: a character of a terminal, or half a wide one such as Han and emoji.
     *
     * @throws IllegalArgumentException if the width is below 40
     */
    public TextReport(int width) {
        this.width = wideEnough(width);
    }

    /** The head of the report, its first ten findings and the rules that could not be assessed, in a line each. */
    public static ReportWriter summary() {
        return summary(USUAL_WIDTH, FIRST_FINDINGS);
    }

    /**
     * The head of the report, its first findings and the rules that could not be assessed, in a line each.
     *
     * @param width most columns in a line
     * @param findings most findings that are listed; how many more there are is said
     * @throws IllegalArgumentException if the width is below 40 or the number of findings below 0
     */
    public static ReportWriter summary(int width, int findings) {
        return new TextSummary(wideEnough(width), notNegative(findings));
    }

    /**
     * A list for somebody at a terminal: the findings by severity, each with its subject and its condition in a line; before
     * them how they stand against the baseline and the measures that are not good, behind them what could not be looked for
     * again, what to supply for the rules that were not assessed, and which were assessed in part.
     *
     * @param width most columns in a line
     * @param colour whether severities are coloured as well; the only control characters in it are those of the colours
     * @param findings most findings that are listed; how many more there are is said
     * @throws IllegalArgumentException if the width is below 40 or the number of findings below 0
     */
    public static ReportWriter list(int width, boolean colour, int findings) {
        return new TextList(wideEnough(width), colour, notNegative(findings));
    }

    private static int notNegative(int findings) {
        if (findings < 0) {
            throw new IllegalArgumentException(
                    "findings: " + findings + " cannot be listed.\nMaybe 0 was meant, for the summary alone.");
        }
        return findings;
    }

    private static int wideEnough(int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException(
                    "width: " + width + " is below " + NARROWEST + ".\nMaybe " + USUAL_WIDTH + ".");
        }
        return width;
    }

    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        TextPage page = new TextPage(out, width);
        Wording wording = new Wording(report);
        TextFrame frame = new TextFrame(page, report, wording);
        frame.head();
        new TextScorecard(page, report, wording).write();
        findings(report, page, wording);
        new TextLifecycle(page, report, wording).write();
        new TextCoverage(page, report, wording).write();
        frame.failures();
        cut(report, page, wording);
        frame.closing();
        page.flush();
    }

    private static void findings(AuditReport report, TextPage page, Wording wording) throws IOException {
        Remarks remarks = new Remarks(wording);
        Severity severity = null;
        for (Finding finding : report.findings()) {
            if (finding.severity() != severity) {
                severity = finding.severity();
                page.heading(wording.findingsOf(severity, report));
            }
            page.blank();
            page.paragraph(TextPage.lead(finding.rule()), finding.texts().title());
            page.paragraph(TextPage.INDENT, wording.subject(finding.subject()));
            page.paragraph(TextPage.INDENT, finding.condition());
            page.labelled(
                    TextPage.INDENT,
                    wording.say("report.label.recommendation"),
                    finding.texts().recommendation());
            for (Remark remark : remarks.of(finding)) {
                page.labelled(TextPage.INDENT, remark.label(), remark.text());
            }
        }
    }

    private static void cut(AuditReport report, TextPage page, Wording wording) throws IOException {
        if (report.cut().isEmpty()) {
            return;
        }
        page.heading(wording.say("report.cut"));
        page.paragraph("", wording.say("report.cut.explained", Map.of("date", report.asOf())));
        page.counts(
                new TreeMap<>(report.cut())
                        .entrySet().stream()
                                .map(path -> new Count(path.getKey(), path.getValue()))
                                .toList(),
                wording);
    }
}
