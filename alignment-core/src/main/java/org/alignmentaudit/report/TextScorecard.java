package org.alignmentaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.finding.Unit;

/** The scorecard in a text report. There is no line that sums up the others. */
final class TextScorecard {

    private final TextPage page;
    private final AuditReport report;
    private final Wording wording;

    TextScorecard(TextPage page, AuditReport report, Wording wording) {
        this.page = page;
        this.report = report;
        this.wording = wording;
    }

    /** The measures in a line each. */
    void brief() throws IOException {
        heading();
        for (Measure measure : report.scorecard()) {
            page.oneLine(TextPage.lead(measure.kpi()), wording.brief(measure));
        }
    }

    /** The measures of which not all is well, or of which nobody knows, in a line each. */
    void notGood() throws IOException {
        List<Measure> measures = report.scorecard().stream()
                .filter(measure -> measure.verdict() != MeasureVerdict.GOOD)
                .toList();
        if (measures.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph("", wording.say("report.scorecard"));
        for (Measure measure : measures) {
            page.oneLine(TextPage.INDENT + TextPage.lead(measure.kpi()), wording.brief(measure));
        }
    }

    void write() throws IOException {
        heading();
        for (Measure measure : report.scorecard()) {
            page.paragraph(TextPage.lead(measure.kpi()), wording.verdict(measure));
            line(wording.value(measure));
            line(counts(measure));
            line(measure.reason());
            line(wording.parts(measure));
        }
    }

    /** What a share was made of and how much lies behind it; empty where neither is told. */
    private String counts(Measure measure) {
        List<String> counts = new ArrayList<>();
        if (measure.numerator() != null && measure.denominator() != null) {
            counts.add(wording.say(
                    "report.measure.counted",
                    Map.of(
                            "part", wording.amount(measure.numerator(), Unit.NUMBER),
                            "whole", wording.amount(measure.denominator(), Unit.NUMBER))));
        }
        if (measure.sampleSize() != null) {
            counts.add(wording.say("report.measure.sample", Map.of("sample", measure.sampleSize())));
        }
        return String.join(", ", counts);
    }

    private void heading() throws IOException {
        if (!report.scorecard().isEmpty()) {
            page.heading(wording.say("report.scorecard"));
        }
    }

    private void line(String text) throws IOException {
        if (!text.isEmpty()) {
            page.paragraph(TextPage.INDENT, text);
        }
    }
}
