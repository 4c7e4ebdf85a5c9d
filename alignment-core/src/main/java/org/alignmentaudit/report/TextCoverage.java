package org.alignmentaudit.report;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;

/** The parts of a text report on rules that could not be assessed, or only in part. */
final class TextCoverage {

    /** Data that most rules wait for; the whole list stands in other reports. */
    private static final int FIRST_PATHS = 5;

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

    /** How many rules were not assessed, with what to supply first, and which were assessed in part. */
    void counts() throws IOException {
        List<RuleAssessment> rules = rules(AssessmentStatus.NOT_ASSESSED);
        if (!rules.isEmpty()) {
            page.blank();
            page.paragraph(
                    "",
                    wording.say(
                            "report.terminal.notAssessed",
                            Map.of("notAssessed", rules.size(), "paths", String.join(", ", mostWanted(rules)))));
        }
        List<RuleAssessment> parts = inPart();
        if (!parts.isEmpty()) {
            String ids = parts.stream().map(RuleAssessment::rule).collect(Collectors.joining(", "));
            page.blank();
            page.paragraph(
                    "", wording.say("report.terminal.assessedInPart", Map.of("rules", parts.size(), "ids", ids)));
        }
    }

    private List<String> mostWanted(List<RuleAssessment> rules) {
        Map<String, Integer> wanted = new TreeMap<>();
        rules.forEach(rule -> rule.missing().forEach(path -> wanted.merge(path, 1, Integer::sum)));
        return wanted.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.<String, Integer>comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FIRST_PATHS)
                .map(entry -> wording.anyOf(entry.getKey()))
                .toList();
    }

    private List<RuleAssessment> inPart() {
        return report.rules().stream().filter(RuleAssessment::inPart).toList();
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
        List<RuleAssessment> rules = inPart();
        if (rules.isEmpty()) {
            return;
        }
        page.heading(wording.say("report.assessedInPart"));
        for (RuleAssessment rule : rules) {
            page.paragraph(TextPage.lead(rule.rule()), rule.title());
            if (rule.notAssessable() > 0) {
                page.paragraph(TextPage.INDENT, wording.notAssessable(rule));
            }
            missing("report.label.missingInPart", rule);
        }
    }

    private void missing(String label, RuleAssessment rule) throws IOException {
        if (!rule.missing().isEmpty()) {
            page.labelled(TextPage.INDENT, wording.say(label), wording.paths(rule));
        }
    }

    private List<RuleAssessment> rules(AssessmentStatus status) {
        return report.rules().stream().filter(rule -> rule.status() == status).toList();
    }
}
