package org.alignmentaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.finding.Finding;

/** A report as one suite of test cases, in the order of the rules. */
final class JUnitSuite {

    private final AuditReport report;
    private final Wording wording;
    private final List<JUnitCase> cases = new ArrayList<>();

    JUnitSuite(AuditReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> findings.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        for (RuleAssessment rule : report.rules()) {
            cases.add(new JUnitCase(rule, findings.getOrDefault(rule.rule(), List.of()), wording));
        }
    }

    void write(XmlOutput xml) throws IOException {
        xml.start("testsuites", counts());
        xml.lineBreak();
        xml.start("testsuite", counts());
        xml.lineBreak();
        properties(xml);
        for (JUnitCase rule : cases) {
            rule.write(xml, report.failures());
        }
        if (!report.unverified().isEmpty()) {
            unverified(xml);
        }
        if (!report.complete()) {
            incomplete(xml);
        }
        xml.end();
        xml.end();
        xml.finish();
    }

    private Map<String, String> counts() {
        int cut = report.complete() ? 0 : 1;
        int unsure = report.unverified().isEmpty() ? 0 : 1;
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("name", wording.title(report));
        counts.put("tests", Integer.toString(cases.size() + unsure + cut));
        counts.put("failures", Long.toString(number(JUnitOutcome.FAILURE)));
        counts.put("errors", Long.toString(number(JUnitOutcome.ERROR) + cut));
        counts.put("skipped", Long.toString(number(JUnitOutcome.SKIPPED) + unsure));
        return counts;
    }

    private long number(JUnitOutcome outcome) {
        return cases.stream().filter(rule -> rule.outcome() == outcome).count();
    }

    private void properties(XmlOutput xml) throws IOException {
        xml.start("properties", Map.of());
        xml.lineBreak();
        property(xml, "asOf", report.asOf().toString());
        property(xml, "portfolio", report.portfolio().id());
        property(xml, "portfolioDigest", report.portfolio().digest());
        property(xml, "packs", wording.packs(report));
        property(xml, "policyDigest", report.policyDigest());
        property(xml, "libraryVersion", report.libraryVersion());
        xml.end();
    }

    private static void property(XmlOutput xml, String name, String value) throws IOException {
        xml.start("property", JUnitCase.attributes("name", name, "value", value));
        xml.end();
    }

    /** Its rule may be no case of its own, be it that no pack holds it any more, or may have passed elsewhere. */
    private void unverified(XmlOutput xml) throws IOException {
        xml.start("testcase", JUnitCase.attributes("classname", JUnitCase.CLASS, "name", "baseline"));
        xml.lineBreak();
        xml.start("skipped", Map.of("message", wording.unverifiedCount(report)));
        xml.lineBreak();
        for (UnverifiedFinding known : report.unverified()) {
            xml.line("", wording.unverified(known));
        }
        xml.end();
        xml.end();
    }

    private void incomplete(XmlOutput xml) throws IOException {
        String said = wording.say("report.warning.incomplete");
        xml.start("testcase", JUnitCase.attributes("classname", JUnitCase.CLASS, "name", "complete"));
        xml.lineBreak();
        xml.start("error", JUnitCase.attributes("message", said, "type", "incomplete"));
        xml.end();
        xml.end();
    }
}
