package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.lifecycle.ChangedFinding;
import org.alignmentaudit.lifecycle.Difference;
import org.alignmentaudit.lifecycle.InputDifference;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.alignmentaudit.lifecycle.OneSidedFinding;
import org.alignmentaudit.lifecycle.ReportDiff;
import org.alignmentaudit.lifecycle.RuleChange;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two reports as plain text for a terminal, in the language of the second report. Immutable and
 * thread-safe.
 */
public final class TextDiff {

    private static final int WIDTH = 100;

    private final TextPage page;
    private final ReportDiff diff;
    private final Wording wording;

    private TextDiff(TextPage page, ReportDiff diff) {
        this.page = page;
        this.diff = diff;
        this.wording = new Wording(diff.after().locale(), "");
    }

    /** Writes it and flushes; the writer stays open. */
    public static void write(ReportDiff diff, Writer out) throws IOException {
        TextPage page = new TextPage(out, WIDTH);
        TextDiff text = new TextDiff(page, diff);
        text.head();
        text.inputs(diff.inputs());
        text.findings();
        text.rules();
        page.flush();
    }

    private void head() throws IOException {
        page.paragraph(
                "",
                wording.say(
                        "diff.head",
                        Map.of(
                                "before",
                                diff.before().asOf(),
                                "after",
                                diff.after().asOf())));
        page.paragraph("", wording.say("diff.counts", counts()));
    }

    private Map<String, Integer> counts() {
        return Map.of(
                "appeared", diff.appeared().size(),
                "gone", diff.gone().size(),
                "changed", diff.changed().size(),
                "unchanged", diff.unchanged(),
                "oneSided", diff.nowSeen().size() + diff.unverified().size());
    }

    private void inputs(List<InputDifference> inputs) throws IOException {
        if (inputs.isEmpty()) {
            return;
        }
        page.heading(wording.say("diff.inputs"));
        for (InputDifference input : inputs) {
            page.labelled(
                    "", wording.say("diff.input." + input.input()), wording.fromTo(input.before(), input.after()));
        }
    }

    private void findings() throws IOException {
        known("diff.appeared", diff.appeared());
        changed();
        known("diff.gone", diff.gone());
        oneSided("diff.nowSeen", diff.nowSeen());
        oneSided("diff.unverified", diff.unverified());
    }

    private void known(String heading, List<KnownFinding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(wording.say(heading));
        for (KnownFinding finding : findings) {
            line(finding);
        }
    }

    private void line(KnownFinding finding) throws IOException {
        page.paragraph(
                TextPage.lead(finding.rule()),
                wording.say(
                        "diff.finding",
                        Map.of(
                                "title", title(finding.rule()),
                                "subject", finding.subject().name(),
                                "severity", wording.word(finding.severity()))));
    }

    private String title(String rule) {
        Optional<RuleAssessment> told =
                diff.after().rule(rule).or(() -> diff.before().rule(rule));
        return told.map(RuleAssessment::title).orElse(rule);
    }

    private void changed() throws IOException {
        if (diff.changed().isEmpty()) {
            return;
        }
        page.heading(wording.say("diff.changed"));
        for (ChangedFinding change : diff.changed()) {
            line(change.after());
            for (Difference difference : change.differences()) {
                page.labelled(
                        TextPage.INDENT,
                        wording.say("diff.difference." + difference),
                        wording.fromTo(value(difference, change.before()), value(difference, change.after())));
            }
        }
    }

    private String value(Difference difference, KnownFinding finding) {
        return switch (difference) {
            case SEVERITY -> wording.word(finding.severity());
            case CONFIDENCE -> wording.confidence(finding.confidence());
            case ALTERNATIVES -> finding.alternatives().stream().collect(Collectors.joining(", "));
            case WAIVER -> waiver(finding.waiver());
        };
    }

    private String waiver(@Nullable Waived waiver) {
        return waiver == null ? "" : wording.waived(waiver);
    }

    private void oneSided(String heading, List<OneSidedFinding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(wording.say(heading));
        for (OneSidedFinding one : findings) {
            line(one.finding());
            page.paragraph(TextPage.INDENT, wording.say("report.unverified." + one.reason()));
        }
    }

    private void rules() throws IOException {
        if (diff.rules().isEmpty()) {
            return;
        }
        page.heading(wording.say("diff.rules"));
        for (RuleChange rule : diff.rules()) {
            page.paragraph(TextPage.lead(rule.rule()), rule.title());
            page.paragraph(TextPage.INDENT, wording.fromTo(status(rule.before()), status(rule.after())));
        }
    }

    private String status(@Nullable Enum<?> status) {
        return status == null ? "" : wording.word(status);
    }
}
