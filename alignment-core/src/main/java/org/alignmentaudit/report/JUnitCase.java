package org.alignmentaudit.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.finding.Finding;

/** A rule with its findings as a test case. */
final class JUnitCase {

    static final String CLASS = "alignment";

    private final RuleAssessment rule;
    private final List<Finding> findings;
    private final Wording wording;

    JUnitCase(RuleAssessment rule, List<Finding> findings, Wording wording) {
        this.rule = rule;
        this.findings = findings;
        this.wording = wording;
    }

    /** Attributes in this order. */
    static Map<String, String> attributes(String name, String value, String otherName, String otherValue) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(name, value);
        attributes.put(otherName, otherValue);
        return attributes;
    }

    /** A waived finding does not fail a pipeline, and does not make the rule look clean either. */
    JUnitOutcome outcome() {
        if (rule.status() == AssessmentStatus.FAILED) {
            return JUnitOutcome.ERROR;
        } else if (rule.status() != AssessmentStatus.ASSESSED) {
            return JUnitOutcome.SKIPPED;
        } else if (findings.isEmpty()) {
            return JUnitOutcome.PASSED;
        }
        return findings.stream().allMatch(JUnitCase::waived) ? JUnitOutcome.SKIPPED : JUnitOutcome.FAILURE;
    }

    private static boolean waived(Finding finding) {
        return finding.waiver() != null;
    }

    void write(XmlOutput xml, List<RuleFailure> failures) throws IOException {
        xml.start("testcase", attributes("classname", CLASS, "name", rule.rule() + " " + rule.title()));
        switch (outcome()) {
            case PASSED -> passed(xml);
            case FAILURE -> failure(xml);
            case ERROR -> error(xml, failures);
            case SKIPPED -> skipped(xml);
        }
        xml.end();
    }

    /** What it could not look at is said even where the rest is in order. */
    private void passed(XmlOutput xml) throws IOException {
        if (rule.inPart()) {
            xml.start("system-out", Map.of());
            part(xml);
            xml.end();
        }
    }

    /** A rule that failed may have missed more than the failure tells. */
    private boolean missed() {
        return rule.inPart()
                || rule.status() == AssessmentStatus.FAILED
                        && (rule.notAssessable() > 0 || !rule.missing().isEmpty());
    }

    private void part(XmlOutput xml) throws IOException {
        if (rule.notAssessable() > 0) {
            xml.line("", wording.notAssessable(rule));
        }
        if (!rule.missing().isEmpty()) {
            xml.line(wording.say("report.label.missingInPart") + " ", wording.paths(rule));
        }
    }

    private void failure(XmlOutput xml) throws IOException {
        List<Finding> open =
                findings.stream().filter(finding -> !waived(finding)).toList();
        xml.start(
                "failure",
                attributes(
                        "message",
                        wording.say("report.junit.findings", Map.of("findings", open.size())) + " "
                                + open.get(0).condition(),
                        "type",
                        open.get(0).severity().name()));
        details(xml);
        xml.end();
    }

    private void error(XmlOutput xml, List<RuleFailure> failures) throws IOException {
        xml.start("error", attributes("message", wording.word(rule.status()), "type", "rule failed"));
        xml.lineBreak();
        for (RuleFailure failure : failures) {
            if (failure.rule().equals(rule.rule()) || failure.rule().startsWith(rule.rule() + "/")) {
                xml.line(failure.place() + ": ", failure.account());
            }
        }
        details(xml);
        xml.end();
    }

    private void skipped(XmlOutput xml) throws IOException {
        xml.start("skipped", Map.of("message", reason()));
        details(xml);
        xml.end();
    }

    private String reason() {
        if (rule.status() == AssessmentStatus.ASSESSED) {
            return wording.say("report.junit.waived", Map.of("findings", findings.size()));
        }
        return rule.missing().isEmpty()
                ? wording.word(rule.status())
                : wording.say("report.junit.notAssessed", Map.of("paths", wording.paths(rule)));
    }

    /** Its findings, and what it could not look at: there may be more of them. */
    private void details(XmlOutput xml) throws IOException {
        for (Finding finding : findings) {
            new JUnitFinding(finding, wording).write(xml);
        }
        if (missed()) {
            xml.lineBreak();
            part(xml);
        }
    }
}
