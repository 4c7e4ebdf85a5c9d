package org.alignmentaudit.report;

import java.io.IOException;
import java.util.List;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;

/** A finding in plain lines: what a reader of a failed test needs. */
record JUnitFinding(Finding finding, Wording wording) {

    private static final String INDENT = "  ";

    void write(XmlOutput xml) throws IOException {
        xml.lineBreak();
        xml.line("", wording.subject(finding.subject()) + " [" + wording.word(finding.severity()) + "]");
        said(xml, "condition", finding.condition());
        said(xml, "criterion", finding.texts().criterion());
        said(xml, "effect", finding.texts().effect());
        said(xml, "recommendation", finding.texts().recommendation());
        for (Remark remark : new Remarks(wording).of(finding)) {
            xml.line(INDENT + remark.label() + " ", remark.text());
        }
        evidence(xml, "report.evidence", finding.evidence());
        evidence(xml, "report.counterEvidence", finding.counterEvidence());
        for (Guard guard : finding.guards()) {
            xml.line(INDENT, wording.name(finding, guard) + ": " + wording.word(guard.outcome()));
        }
        said(xml, "fingerprint", finding.fingerprint());
    }

    private void said(XmlOutput xml, String label, String text) throws IOException {
        xml.line(INDENT + wording.say("report.label." + label) + " ", text);
    }

    private void evidence(XmlOutput xml, String heading, List<Evidence> list) throws IOException {
        if (list.isEmpty()) {
            return;
        }
        xml.line(INDENT, wording.say(heading) + ":");
        for (Evidence evidence : list) {
            xml.line(INDENT + INDENT, told(evidence));
        }
    }

    private String told(Evidence evidence) {
        return wording.name(finding, evidence) + ": " + wording.value(finding, evidence) + " ("
                + wording.where(evidence) + ")";
    }
}
