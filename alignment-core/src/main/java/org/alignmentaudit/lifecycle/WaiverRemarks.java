package org.alignmentaudit.lifecycle;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.text.Sentences;

/** What whoever keeps the waivers should know, in the language of the report. */
final class WaiverRemarks {

    /** A waiver is told of from this many days before its end on (judgement: time for a decision of the board). */
    private static final int DAYS_AHEAD = 30;

    private final WaiverRun run;
    private final Waivers waivers;
    private final AuditReport report;
    private final Sentences words;

    WaiverRemarks(WaiverRun run, Waivers waivers, AuditReport report) {
        this.run = run;
        this.waivers = waivers;
        this.report = report;
        this.words = new Sentences(report.locale());
    }

    WaiverNotes notes() {
        return new WaiverNotes(unused(), expiring(), expired(), malformed(), overlapping());
    }

    private List<WaiverNote> unused() {
        return those(run::counts)
                .filter(waiver -> !run.matched(waiver))
                .map(waiver -> note(waiver, noFinding(waiver)))
                .toList();
    }

    private List<WaiverNote> expiring() {
        return those(run::counts)
                .filter(waiver -> daysLeft(waiver) <= DAYS_AHEAD)
                .map(waiver -> note(
                        waiver,
                        words.say("waiver.expiring", Map.of("until", waiver.until(), "days", daysLeft(waiver)))))
                .toList();
    }

    private int daysLeft(Waiver waiver) {
        return (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(report.asOf(), waiver.until()));
    }

    private List<WaiverNote> expired() {
        return those(waiver -> !run.counts(waiver))
                .map(waiver -> note(
                        waiver, words.say("waiver.expired", Map.of("until", waiver.until())) + " " + afterEnd(waiver)))
                .toList();
    }

    private String afterEnd(Waiver waiver) {
        if (!run.matched(waiver)) {
            return noFinding(waiver);
        }
        return words.say(run.replaced(waiver) ? "waiver.expired.replaced" : "waiver.expired.back");
    }

    /** Why it matches nothing, as far as that can be told. */
    private String noFinding(Waiver waiver) {
        Optional<Unverified> reason = report.unverified(waiver.rule(), waiver.subject(), List.of());
        if (reason.filter(Unverified.NO_SUCH_RULE::equals).isPresent()) {
            return unknownRule(waiver.rule());
        }
        Optional<String> finding = otherFinding(waiver);
        return (finding.isPresent() ? Optional.<String>empty() : otherType(waiver))
                .or(() -> reason.map(why -> words.say("waiver.unused.notAssessed", Map.of("rule", waiver.rule()))))
                .or(() -> finding)
                .orElseGet(() -> words.say("waiver.unused"));
    }

    /** A finding of its rule on its subject, whose fingerprint is not the one that it names. */
    private Optional<String> otherFinding(Waiver waiver) {
        return report.findings(waiver.rule()).stream()
                .filter(finding ->
                        finding.subject().key().equals(waiver.subject().key()))
                .findFirst()
                .map(finding -> words.say("waiver.unused.fingerprint", Map.of("fingerprint", finding.fingerprint())));
    }

    /** A finding of its rule on a subject of its id, which is of another kind. */
    private Optional<String> otherType(Waiver waiver) {
        return report.findings(waiver.rule()).stream()
                .map(Finding::subject)
                .filter(subject -> subject.id().equals(waiver.subject().id()))
                .findFirst()
                .map(subject -> words.say(
                        "waiver.unused.type",
                        Map.of(
                                "named", waiver.subject().key(),
                                "rule", waiver.rule(),
                                "found", subject.key(),
                                "type", subject.type().name())));
    }

    private String unknownRule(String rule) {
        List<String> known = report.rules().stream().map(RuleAssessment::rule).toList();
        return Nearest.of(rule, known)
                .map(nearest -> words.say("waiver.unused.nearRule", Map.of("rule", rule, "nearest", nearest)))
                .orElseGet(() -> words.say("waiver.unused.noRule", Map.of("rule", rule)));
    }

    private List<WaiverNote> malformed() {
        return waivers.malformed().stream()
                .map(waiver -> new WaiverNote(
                        waiver.place(),
                        waiver.rule(),
                        waiver.subject(),
                        waiver.until(),
                        String.join(" ", waiver.sentences())))
                .toList();
    }

    private List<WaiverNote> overlapping() {
        return those(waiver -> run.overlapping(waiver).isPresent())
                .map(waiver -> note(
                        waiver,
                        words.say(
                                "waiver.overlapping",
                                Map.of(
                                        "other",
                                        run.overlapping(waiver).orElseThrow().place()))))
                .toList();
    }

    private Stream<Waiver> those(Predicate<Waiver> wanted) {
        return waivers.waivers().stream().filter(wanted);
    }

    private static WaiverNote note(Waiver waiver, String message) {
        return new WaiverNote(waiver.place(), waiver.rule(), waiver.subject().key(), waiver.until(), message);
    }
}
