package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.html.Filters;
import org.alignmentaudit.internal.html.FindingCard;
import org.alignmentaudit.internal.html.FindingGroup;
import org.alignmentaudit.internal.html.Item;
import org.alignmentaudit.internal.html.Mark;
import org.alignmentaudit.internal.html.Page;
import org.alignmentaudit.internal.html.Seen;
import org.jspecify.annotations.Nullable;

/** The findings of an HTML page, made one by one while it is written, and what they can be narrowed down by. */
final class HtmlFindings {

    private final AuditReport report;
    private final Wording wording;
    private final Remarks remarks;
    private final HtmlTimelines timelines;
    private final FirstTold told;

    HtmlFindings(AuditReport report, Wording wording, HtmlTimelines timelines) {
        this.report = report;
        this.wording = wording;
        remarks = new Remarks(wording);
        this.timelines = timelines;
        // On a page of thousands, what each finding of a rule says alike would be a fifth of it.
        told = new FirstTold(Page.many(report.findings().size()) ? report.findings() : List.of());
    }

    List<FindingGroup> groups() {
        return met(Severity.class, Finding::severity, Summary.HIGHEST_FIRST).stream()
                .map(severity -> new FindingGroup(
                        mark(severity),
                        wording.findingsOf(severity, report),
                        () -> report.findings().stream()
                                .filter(finding -> finding.severity() == severity)
                                .map(this::card)
                                .iterator()))
                .toList();
    }

    Filters filters() {
        Map<String, Item> rules = new TreeMap<>();
        report.findings()
                .forEach(finding -> rules.computeIfAbsent(
                        finding.rule(),
                        rule -> new Item(rule, HtmlText.brief(finding.texts().title()))));
        long waived = report.findings().stream()
                .filter(finding -> finding.waiver() != null)
                .count();
        return new Filters(
                marks(met(Severity.class, Finding::severity, Summary.HIGHEST_FIRST)),
                marks(met(FindingClass.class, Finding::findingClass, Arrays.asList(FindingClass.values()))),
                marks(met(FindingState.class, Finding::state, Arrays.asList(FindingState.values()))),
                List.copyOf(rules.values()),
                waived > 0 && waived < report.findings().size(),
                report.findings().size(),
                report.locale().toLanguageTag(),
                wording.say("html.filter.status"));
    }

    /** The constants that some finding has, in this order. */
    private <E extends Enum<E>> List<E> met(Class<E> type, Function<Finding, @Nullable E> part, List<E> order) {
        return order.stream()
                .filter(constant -> report.findings().stream().anyMatch(finding -> part.apply(finding) == constant))
                .toList();
    }

    private List<Mark> marks(List<? extends Enum<?>> constants) {
        return constants.stream().map(this::mark).toList();
    }

    private Mark mark(Enum<?> constant) {
        return Mark.of(constant, wording.word(constant));
    }

    private FindingCard card(Finding finding) {
        SubjectRef subject = finding.subject();
        return new FindingCard(
                HtmlText.anchor(finding),
                HtmlText.of(finding.rule()),
                HtmlText.of(finding.texts().title()),
                mark(finding.severity()),
                mark(finding.findingClass()),
                finding.state() == null ? null : mark(finding.state()),
                finding.waiver() == null ? null : HtmlText.of(wording.waived(finding.waiver())),
                finding.lapsed() == null ? null : HtmlText.of(remarks.why(finding.lapsed())),
                HtmlText.of(wording.kindAndId(subject)),
                subject.name().equals(subject.id()) ? "" : HtmlText.of(subject.name()),
                timelines.anchor(subject),
                HtmlText.of(finding.condition()),
                texts(finding),
                told.before(finding).map(HtmlText::anchor).orElse(null),
                notes(finding),
                seen(finding, finding.evidence()),
                seen(finding, finding.counterEvidence()),
                guards(finding));
    }

    /** Those with the same outcome stand together behind it; their names may contain commas. */
    private List<Item> guards(Finding finding) {
        Map<GuardOutcome, List<String>> names = new EnumMap<>(GuardOutcome.class);
        finding.guards()
                .forEach(guard -> names.computeIfAbsent(guard.outcome(), met -> new ArrayList<>())
                        .add(HtmlText.of(wording.name(finding, guard))));
        return names.entrySet().stream()
                .map(met -> new Item(wording.word(met.getKey()), String.join("; ", met.getValue())))
                .toList();
    }

    private List<Item> texts(Finding finding) {
        Item recommendation = said("recommendation", finding.texts().recommendation());
        return told.before(finding).isPresent()
                ? List.of(recommendation)
                : List.of(
                        said("criterion", finding.texts().criterion()),
                        said("effect", finding.texts().effect()),
                        recommendation);
    }

    private Item said(String label, String text) {
        return new Item(wording.say("report.label." + label), HtmlText.of(text));
    }

    private List<Item> notes(Finding finding) {
        List<Item> notes = new ArrayList<>();
        notes.add(said("confidence", wording.confidence(finding.confidence())));
        notes.add(said("evidenceLevel", wording.evidenceLevel(finding.evidenceLevel())));
        finding.related().forEach(related -> notes.add(said("related", wording.subject(related))));
        finding.dispositions().forEach(disposition -> notes.add(item(remarks.made(disposition))));
        return notes;
    }

    private static Item item(Remark remark) {
        return new Item(remark.label(), HtmlText.of(remark.text()));
    }

    /** A record is named where it is another one than the subject. */
    private List<Seen> seen(Finding finding, List<Evidence> evidence) {
        return evidence.stream()
                .map(piece -> new Seen(
                        HtmlText.of(wording.name(finding, piece)),
                        HtmlText.of(wording.value(finding, piece)),
                        HtmlText.of(own(piece, finding.subject()) ? wording.place(piece) : wording.where(piece))))
                .toList();
    }

    private static boolean own(Evidence piece, SubjectRef subject) {
        return piece.fact().id().equals(subject.id())
                && piece.fact().type().name().equals(subject.type().name());
    }
}
