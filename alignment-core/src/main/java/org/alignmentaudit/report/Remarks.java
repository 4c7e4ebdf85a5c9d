package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.LapsedWaiver;

/** What reports for people say of findings beyond one audit: baseline, waivers, earlier actions. */
final class Remarks {

    private final Wording wording;

    Remarks(Wording wording) {
        this.wording = wording;
    }

    /** Where the finding stands, who waived it or why that does not count, and what was made of it before. */
    List<Remark> of(Finding finding) {
        List<Remark> remarks = new ArrayList<>();
        if (finding.state() != null) {
            remarks.add(remark("state", wording.say("report.state." + finding.state())));
        }
        if (finding.waiver() != null) {
            remarks.add(remark("waived", wording.waived(finding.waiver())));
        }
        if (finding.lapsed() != null) {
            remarks.add(remark("lapsed", why(finding.lapsed())));
        }
        finding.dispositions().forEach(disposition -> remarks.add(made(disposition)));
        return remarks;
    }

    private Remark remark(String label, String text) {
        return new Remark(wording.say("report.label." + label), text);
    }

    /** Why a finding shows although a waiver is meant for it. */
    String why(LapsedWaiver lapsed) {
        return wording.say(
                "report.lapsed." + lapsed.cause(),
                Map.of(
                        "place",
                        lapsed.place(),
                        "until",
                        lapsed.until() == null ? "" : lapsed.until(),
                        "problems",
                        String.join(" ", lapsed.problems())));
    }

    /** What an action made of a finding. */
    Remark made(Disposition disposition) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.say("report.action." + disposition.state()));
        if (disposition.due() != null) {
            parts.add(wording.say("report.action.due", Map.of("due", disposition.due())));
        }
        if (disposition.closedOn() != null) {
            parts.add(wording.say("report.action.closedOn", Map.of("closedOn", disposition.closedOn())));
        }
        return remark(
                "action",
                wording.say(
                        "report.action", Map.of("action", disposition.action(), "parts", String.join(", ", parts))));
    }

    /** The finding in a line, behind what is to be known of it at a glance. */
    String marked(Finding finding) {
        List<String> marks = marks(finding);
        return marks.isEmpty()
                ? wording.brief(finding)
                : wording.say(
                        "report.finding.marked",
                        Map.of("marks", String.join(", ", marks), "line", wording.brief(finding)));
    }

    private List<String> marks(Finding finding) {
        List<String> marks = new ArrayList<>();
        if (finding.state() != null && finding.state() != FindingState.UNCHANGED) {
            marks.add(wording.say("report.mark." + finding.state()));
        }
        if (finding.waived()) {
            marks.add(wording.say("report.mark.waived"));
        }
        if (finding.lapsed() != null) {
            marks.add(wording.say("report.mark.lapsed"));
        }
        return marks;
    }

    /** What the head of a report says; nothing without baseline and waivers. */
    List<String> summary(AuditReport report) {
        List<String> sentences = new ArrayList<>();
        if (Stream.concat(report.gone().stream(), report.findings().stream().filter(it -> it.state() != null))
                .findAny()
                .isPresent()) {
            sentences.add(wording.say(
                    "report.sinceBaseline",
                    Map.of(
                            "new", count(report, FindingState.NEW),
                            "changed", count(report, FindingState.CHANGED),
                            "unchanged", count(report, FindingState.UNCHANGED),
                            "gone", report.gone().size())));
        }
        if (!report.unverified().isEmpty()) {
            sentences.add(wording.unverifiedCount(report));
        }
        int waived = (int) report.findings().stream().filter(Finding::waived).count();
        if (waived > 0) {
            sentences.add(wording.say("report.waivedCount", Map.of("waived", waived)));
        }
        if (!report.waivers().equals(WaiverNotes.NONE)) {
            sentences.add(waivers(report.waivers()));
        }
        return sentences;
    }

    private static int count(AuditReport report, FindingState state) {
        return (int) report.findings().stream()
                .filter(finding -> finding.state() == state)
                .count();
    }

    private String waivers(WaiverNotes notes) {
        return wording.say(
                "report.waiverCount",
                Map.of(
                        "expired", notes.expired().size(),
                        "malformed", notes.malformed().size(),
                        "expiring", notes.expiring().size(),
                        "unused", notes.unused().size(),
                        "overlapping", notes.overlapping().size()));
    }
}
