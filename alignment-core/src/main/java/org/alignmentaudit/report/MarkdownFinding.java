package org.alignmentaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingTexts;
import org.alignmentaudit.finding.Guard;

/** A finding in Markdown: what an auditor would write, then what it rests on. */
final class MarkdownFinding {

    /** Names are cut short in headings; in full they stand below. */
    private static final int NAME_IN_HEADING = 120;

    private final MarkdownPage page;
    private final Wording wording;

    MarkdownFinding(MarkdownPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    void write(Finding finding) throws IOException {
        String name = PlainText.clip(PlainText.of(finding.subject().name()), NAME_IN_HEADING);
        page.heading(
                3,
                wording.say(
                        "report.finding.heading",
                        Map.of("rule", finding.rule(), "title", finding.texts().title(), "subject", name)));
        page.list();
        item("subject", wording.subject(finding.subject()));
        for (SubjectRef related : finding.related()) {
            item("related", wording.subject(related));
        }
        texts(finding.texts());
        item("class", wording.word(finding.findingClass()));
        item("confidence", wording.confidence(finding.confidence()));
        item("evidenceLevel", wording.evidenceLevel(finding.evidenceLevel()));
        for (Remark remark : new Remarks(wording).of(finding)) {
            page.item(remark.label(), remark.text());
        }
        evidence("report.evidence", finding, finding.evidence());
        evidence("report.counterEvidence", finding, finding.counterEvidence());
        guards(finding);
        settings(finding.settings());
    }

    private void texts(FindingTexts texts) throws IOException {
        item("condition", texts.condition());
        item("criterion", texts.criterion());
        item("effect", texts.effect());
        item("recommendation", texts.recommendation());
    }

    private void item(String label, String text) throws IOException {
        page.item(wording.say("report.label." + label), text);
    }

    private void evidence(String caption, Finding finding, List<Evidence> list) throws IOException {
        if (list.isEmpty()) {
            return;
        }
        page.caption(wording.say(caption));
        page.columns(wording.columns("role", "value", "record", "field", "date"));
        for (Evidence evidence : list) {
            page.row(List.of(
                    wording.name(finding, evidence),
                    wording.value(finding, evidence),
                    wording.record(evidence.fact()),
                    evidence.field() == null ? "" : evidence.field(),
                    evidence.date() == null ? "" : wording.date(evidence.date())));
        }
    }

    private void guards(Finding finding) throws IOException {
        if (finding.guards().isEmpty()) {
            return;
        }
        page.caption(wording.say("report.guards"));
        page.columns(wording.columns("guard", "outcome"));
        for (Guard guard : finding.guards()) {
            page.row(List.of(wording.name(finding, guard), wording.word(guard.outcome())));
        }
    }

    private void settings(Map<String, Object> settings) throws IOException {
        if (settings.isEmpty()) {
            return;
        }
        page.caption(wording.say("report.settings"));
        page.columns(wording.columns("setting", "value"));
        for (Map.Entry<String, Object> setting : new TreeMap<>(settings).entrySet()) {
            page.row(List.of(setting.getKey(), wording.setting(setting.getValue())));
        }
    }
}
