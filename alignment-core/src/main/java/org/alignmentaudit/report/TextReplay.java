package org.alignmentaudit.report;

import java.io.IOException;
import java.io.Writer;
import org.alignmentaudit.lifecycle.InputDifference;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.alignmentaudit.lifecycle.OutcomeDifference;
import org.alignmentaudit.lifecycle.Replay;

/**
 * Whether an audit came out as it was recorded, as plain text for a terminal, in the language of the new audit. Immutable and
 * thread-safe.
 */
public final class TextReplay {

    private static final int WIDTH = 100;

    private TextReplay() {}

    /** Writes it and flushes; the writer stays open. */
    public static void write(Replay replay, Writer out) throws IOException {
        Wording wording = new Wording(replay.replayed().outline().locale(), "");
        TextPage page = new TextPage(out, WIDTH);
        page.paragraph("", wording.say(replay.identical() ? "replay.identical" : "replay.differs"));
        if (!replay.unrecorded().isEmpty()) {
            page.paragraph("", wording.say("replay.unrecorded"));
        }
        if (!replay.identical()) {
            digests(replay, page, wording);
            reworded(replay, page, wording);
            outcomes(replay, page, wording);
            page.blank();
            page.flush();
            TextDiff.write(replay.diff(), out);
        }
        page.flush();
    }

    /** Those that reports do not hold; the others are told with the findings. */
    private static void digests(Replay replay, TextPage page, Wording wording) throws IOException {
        for (InputDifference input : replay.inputs()) {
            if (!replay.diff().inputs().contains(input)) {
                page.labelled(
                        "", wording.say("diff.input." + input.input()), wording.fromTo(input.before(), input.after()));
            }
        }
    }

    private static void reworded(Replay replay, TextPage page, Wording wording) throws IOException {
        if (replay.reworded().isEmpty()) {
            return;
        }
        page.heading(wording.say("replay.reworded"));
        for (KnownFinding finding : replay.reworded()) {
            page.paragraph(TextPage.lead(finding.rule()), finding.subject().name());
        }
    }

    private static void outcomes(Replay replay, TextPage page, Wording wording) throws IOException {
        if (replay.outcomes().isEmpty()) {
            return;
        }
        page.heading(wording.say("replay.outcomes"));
        for (OutcomeDifference outcome : replay.outcomes()) {
            page.labelled(
                    outcome.rule().isEmpty() ? "" : TextPage.lead(outcome.rule()),
                    wording.say("replay.outcome." + outcome.outcome()),
                    wording.fromTo(told(outcome, outcome.before(), wording), told(outcome, outcome.after(), wording)));
        }
    }

    private static String told(OutcomeDifference outcome, String value, Wording wording) {
        return outcome.outcome() == OutcomeDifference.Outcome.COMPLETE
                ? wording.say("replay.complete." + value)
                : value;
    }
}
