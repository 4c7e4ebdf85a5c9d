package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.html.Mark;
import org.alignmentaudit.internal.html.Timeline;
import org.alignmentaudit.internal.html.Timelines;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** The timelines of an HTML page: one for each initiative that a finding is about, in the order of the findings. */
final class HtmlTimelines {

    private final Wording wording;
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<String, Initiative> initiatives;

    HtmlTimelines(AuditReport report, @Nullable Portfolio portfolio, Wording wording) {
        this.wording = wording;
        initiatives = portfolio == null
                ? Map.of()
                : portfolio.initiatives().stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
        report.findings().forEach(this::note);
    }

    private void note(Finding finding) {
        Stream.concat(Stream.of(finding.subject()), finding.related().stream())
                .filter(this::drawn)
                .map(SubjectRef::id)
                .distinct()
                .forEach(id ->
                        findings.computeIfAbsent(id, met -> new ArrayList<>()).add(finding));
    }

    private boolean drawn(SubjectRef subject) {
        return subject.type() == SubjectType.INITIATIVE && initiatives.containsKey(subject.id());
    }

    /** The place of the timeline of a subject; null where it has none. */
    @Nullable String anchor(SubjectRef subject) {
        return drawn(subject) ? HtmlText.timeline(subject.id()) : null;
    }

    Timelines timelines() {
        return new Timelines(
                findings.entrySet().stream()
                        .map(entry -> timeline(initiatives.get(entry.getKey()), entry.getValue()))
                        .toList(),
                wording.budgetLabel(),
                wording.compact(0));
    }

    private Timeline timeline(Initiative initiative, List<Finding> found) {
        HtmlTimeChart chart = new HtmlTimeChart(initiative, wording);
        return new Timeline(
                HtmlText.timeline(initiative.id()),
                HtmlText.of(initiative.name()),
                HtmlText.of(initiative.id()),
                Mark.of(found.get(0).severity(), wording.word(found.get(0).severity())),
                chart.chart(),
                chart.missing(),
                found.stream()
                        .map(finding -> HtmlText.link(finding, finding.rule(), wording))
                        .toList());
    }
}
