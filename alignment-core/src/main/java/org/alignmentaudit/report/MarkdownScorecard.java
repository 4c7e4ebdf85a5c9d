package org.alignmentaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasurePart;
import org.alignmentaudit.finding.Unit;

/** The scorecard in a Markdown report. There is no row that sums up the others. */
final class MarkdownScorecard {

    private final MarkdownPage page;
    private final Wording wording;

    MarkdownScorecard(MarkdownPage page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    void write(List<Measure> scorecard) throws IOException {
        if (scorecard.isEmpty()) {
            return;
        }
        page.heading(2, wording.say("report.scorecard"));
        page.columns(wording.columns(
                "measure", "title", "verdict", "value", "counted", "sample", "previous", "trend", "reason"));
        for (Measure measure : scorecard) {
            page.row(List.of(
                    measure.kpi(),
                    measure.title(),
                    wording.word(measure.verdict()),
                    wording.measured(measure.value(), measure),
                    counted(measure),
                    measure.sampleSize() == null ? "" : wording.count(measure.sampleSize()),
                    wording.measured(measure.previous(), measure),
                    wording.trend(measure),
                    measure.reason()));
        }
        for (Measure measure : scorecard) {
            parts(measure);
        }
    }

    /** What a share was made of; empty where it is none. */
    private String counted(Measure measure) {
        return measure.numerator() == null || measure.denominator() == null
                ? ""
                : wording.say(
                        "report.measure.counted",
                        Map.of(
                                "part", wording.amount(measure.numerator(), Unit.NUMBER),
                                "whole", wording.amount(measure.denominator(), Unit.NUMBER)));
    }

    private void parts(Measure measure) throws IOException {
        if (measure.parts().isEmpty()) {
            return;
        }
        page.caption(wording.say("report.measure.parts", Map.of("kpi", measure.kpi(), "title", measure.title())));
        page.columns(wording.columns("group", "value", "previous"));
        for (MeasurePart part : measure.parts()) {
            page.row(List.of(
                    part.name(), wording.measured(part.value(), measure), wording.measured(part.previous(), measure)));
        }
    }
}
