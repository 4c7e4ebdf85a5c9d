package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;

/**
 * The whole report as Markdown with tables, for people and pull requests. Names, identifiers and texts of the host show as
 * text, whatever they hold: no markup, link, mention or template of theirs takes effect. Immutable and thread-safe.
 */
public final class MarkdownReport implements ReportWriter {

    /** A writer of Markdown reports. */
    public MarkdownReport() {}

    @Override
    public void write(AuditReport report, Writer out) throws IOException {
        MarkdownPage page = new MarkdownPage(out);
        Wording wording = new Wording(report);
        page.title(wording.title(report));
        origin(report, page, wording);
        summary(report, page, wording);
        new MarkdownScorecard(page, wording).write(report.scorecard());
        findings(report, page, wording);
        new MarkdownLifecycle(page, report, wording).write();
        rules(report, page, wording);
        failures(report, page, wording);
        cut(report, page, wording);
        page.paragraph(wording.say("report.closing"));
        page.flush();
    }

    private static void origin(AuditReport report, MarkdownPage page, Wording wording) throws IOException {
        page.list();
        page.item(wording.say("report.label.asOf"), wording.date(report.asOf()));
        page.item(wording.say("report.label.packs"), wording.packs(report));
        page.item(wording.say("report.label.library"), report.libraryVersion());
        page.item(
                wording.say("report.label.portfolio"),
                wording.say(
                        "report.digest",
                        Map.of(
                                "id", report.portfolio().id(),
                                "digest", report.portfolio().digest())));
        page.item(wording.say("report.label.policy"), report.policyDigest());
    }

    private static void summary(AuditReport report, MarkdownPage page, Wording wording) throws IOException {
        Summary summary = new Summary(report, wording);
        page.heading(2, wording.say("report.summary"));
        for (String warning : summary.warnings()) {
            page.warning(warning);
        }
        page.paragraph(summary.sentence());
        for (String sentence : summary.inPart()) {
            page.paragraph(sentence);
        }
        for (String sentence : new Remarks(wording).summary(report)) {
            page.paragraph(sentence);
        }
        counts("severity", "findings", summary.bySeverity(), page, wording);
        counts("class", "findings", summary.byClass(), page, wording);
        counts("rules", "number", summary.rules(), page, wording);
    }

    private static void counts(String what, String number, List<Count> counts, MarkdownPage page, Wording wording)
            throws IOException {
        page.columns(wording.columns(what, number));
        for (Count count : counts) {
            page.row(List.of(count.word(), wording.count(count.number())));
        }
    }

    private static void findings(AuditReport report, MarkdownPage page, Wording wording) throws IOException {
        MarkdownFinding writer = new MarkdownFinding(page, wording);
        Severity severity = null;
        for (Finding finding : report.findings()) {
            if (finding.severity() != severity) {
                severity = finding.severity();
                page.heading(2, wording.findingsOf(severity, report));
            }
            writer.write(finding);
        }
    }

    private static void rules(AuditReport report, MarkdownPage page, Wording wording) throws IOException {
        page.heading(2, wording.say("report.rules"));
        page.columns(wording.columns("rule", "title", "status", "examined", "findings", "notAssessable", "missing"));
        for (RuleAssessment rule : report.rules()) {
            page.row(List.of(
                    rule.rule(),
                    rule.title(),
                    wording.word(rule.status()),
                    wording.count(rule.examined()),
                    fired(rule, wording),
                    wording.count(rule.notAssessable()),
                    wording.paths(rule)));
        }
    }

    /** Nothing where nobody knows: a zero would look clean. */
    private static String fired(RuleAssessment rule, Wording wording) {
        return rule.status() == AssessmentStatus.ASSESSED ? wording.count(rule.fired()) : "";
    }

    private static void failures(AuditReport report, MarkdownPage page, Wording wording) throws IOException {
        if (report.failures().isEmpty()) {
            return;
        }
        page.heading(2, wording.say("report.failures"));
        page.columns(wording.columns("rule", "place", "message"));
        for (RuleFailure failure : report.failures()) {
            page.row(List.of(failure.rule(), failure.place(), failure.account()));
        }
    }

    private static void cut(AuditReport report, MarkdownPage page, Wording wording) throws IOException {
        if (report.cut().isEmpty()) {
            return;
        }
        page.heading(2, wording.say("report.cut"));
        page.paragraph(wording.say("report.cut.explained", Map.of("date", report.asOf())));
        page.columns(wording.columns("path", "rows"));
        for (Map.Entry<String, Integer> path : new TreeMap<>(report.cut()).entrySet()) {
            page.row(List.of(path.getKey(), wording.count(path.getValue())));
        }
    }
}
