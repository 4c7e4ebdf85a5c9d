package org.alignmentaudit.report;

import java.io.IOException;
import java.util.List;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;

/** The parts of a text report on rules that could not be assessed, or only in part. */
final class TextCoverage {

    private static final String INDENT = "  ";

    private final TextPage page;
    private final AuditReport report;
    private final Wording wording;

    TextCoverage(TextPage page, AuditReport report, Wording wording) {
        this.page = page;
        this.report = report;
        this.wording = wording;
    }

    /** The rules that were not assessed, in a line each. */
    void brief() throws IOException {
        List<RuleAssessment> rules = rules(AssessmentStatus.NOT_ASSESSED);
        if (rules.isEmpty()) {
            return;
        }
        page.heading(wording.say("report.notAssessed"));
        for (RuleAssessment rule : rules) {
            page.oneLine(TextPage.lead(rule.rule()), wording.brief(rule));
        }
    }

    void write() throws IOException {
        notAssessed();
        assessedInPart();
    }

    private void notAssessed() throws IOException {
        List<RuleAssessment> rules = rules(AssessmentStatus.NOT_ASSESSED);
        if (rules.isEmpty()) {
            return;
        }
        page.heading(wording.say("report.notAssessed"));
        for (RuleAssessment rule : rules) {
            page.paragraph(TextPage.lead(rule.rule()), rule.title());
            missing("report.label.missing", rule);
        }
    }

    private void assessedInPart() throws IOException {
        List<RuleAssessment> rules = rules(AssessmentStatus.ASSESSED).stream()
                .filter(rule -> rule.notAssessable() > 0 || !rule.missing().isEmpty())
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        page.heading(wording.say("report.assessedInPart"));
        for (RuleAssessment rule : rules) {
            page.paragraph(TextPage.lead(rule.rule()), rule.title());
            if (rule.notAssessable() > 0) {
                page.paragraph(INDENT, wording.notAssessable(rule));
            }
            missing("report.label.missingInPart", rule);
        }
    }

    private void missing(String label, RuleAssessment rule) throws IOException {
        if (!rule.missing().isEmpty()) {
            page.labelled(INDENT, wording.say(label), wording.paths(rule));
        }
    }

    private List<RuleAssessment> rules(AssessmentStatus status) {
        return report.rules().stream().filter(rule -> rule.status() == status).toList();
    }
}
