package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.html.Section;
import org.alignmentaudit.internal.html.Table;

/** What an HTML page says of rules that could not be assessed, what to supply for them, and how the report was made. */
final class HtmlCoverage {

    private final AuditReport report;
    private final Wording wording;

    HtmlCoverage(AuditReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    Section section() {
        List<RuleAssessment> missed = rules(AssessmentStatus.NOT_ASSESSED);
        String sentence = wording.say(
                missed.isEmpty() ? "html.coverage.none" : "html.coverage.some",
                Map.of(
                        "notAssessed",
                        missed.size(),
                        "rules",
                        report.rules().size() - rules(AssessmentStatus.DISABLED).size()));
        return new Section(
                "coverage",
                wording.say("html.coverage"),
                List.of(sentence),
                List.of(failures(), supply(missed), notAssessed(missed), inPart(), cut()));
    }

    Section about() {
        String portfolio = wording.say(
                "report.digest",
                Map.of(
                        "id", report.portfolio().id(),
                        "digest", report.portfolio().digest()));
        return new Section(
                "about",
                wording.say("html.about"),
                List.of(
                        wording.say("report.label.library") + " " + report.libraryVersion(),
                        HtmlText.of(wording.say("report.label.portfolio") + " " + portfolio),
                        wording.say("report.label.policy") + " " + report.policyDigest()),
                List.of(everyRule(), settings()));
    }

    private List<RuleAssessment> rules(AssessmentStatus status) {
        return report.rules().stream().filter(rule -> rule.status() == status).toList();
    }

    private Table failures() {
        return table(
                "report.failures",
                "",
                List.of("rule", "place", "message"),
                report.failures().stream()
                        .map(failure -> List.of(failure.rule(), failure.place(), failure.account()))
                        .toList());
    }

    /** What most rules wait for comes first. */
    private Table supply(List<RuleAssessment> missed) {
        Map<String, List<String>> waiting = new TreeMap<>();
        Map<String, List<String>> alone = new TreeMap<>();
        for (RuleAssessment rule : missed) {
            for (String path : rule.missing()) {
                waiting.computeIfAbsent(path, met -> new ArrayList<>()).add(rule.rule());
                if (rule.missing().size() == 1) {
                    alone.computeIfAbsent(path, met -> new ArrayList<>()).add(rule.rule());
                }
            }
        }
        Comparator<Map.Entry<String, List<String>>> most =
                Comparator.comparing(entry -> -entry.getValue().size());
        return table(
                "html.supply",
                "html.supply.explained",
                List.of("data", "unlocks", "waiting"),
                waiting.entrySet().stream()
                        .sorted(most.thenComparing(Map.Entry::getKey))
                        .map(entry -> List.of(
                                wording.anyOf(entry.getKey()),
                                String.join(", ", alone.getOrDefault(entry.getKey(), List.of())),
                                String.join(", ", entry.getValue())))
                        .toList());
    }

    private Table notAssessed(List<RuleAssessment> missed) {
        return table(
                "report.notAssessed",
                "",
                List.of("rule", "title", "missing"),
                missed.stream()
                        .map(rule -> List.of(rule.rule(), rule.title(), wording.paths(rule)))
                        .toList());
    }

    private Table inPart() {
        return table(
                "report.assessedInPart",
                "",
                List.of("rule", "title", "notAssessable", "missing"),
                report.rules().stream()
                        .filter(RuleAssessment::inPart)
                        .map(rule -> List.of(
                                rule.rule(),
                                rule.title(),
                                rule.notAssessable() > 0 ? wording.notAssessable(rule) : "",
                                wording.paths(rule)))
                        .toList());
    }

    private Table cut() {
        return new Table(
                wording.say("report.cut"),
                wording.say("report.cut.explained", Map.of("date", report.asOf())),
                wording.columns("path", "rows"),
                report.cut().entrySet().stream()
                        .map(path -> List.of(HtmlText.of(path.getKey()), wording.count(path.getValue())))
                        .toList());
    }

    private Table everyRule() {
        return table(
                "report.rules",
                "",
                List.of("rule", "title", "status", "examined", "findings", "notAssessable"),
                report.rules().stream().map(this::row).toList());
    }

    /** All findings of a rule used the same ones, unless its alternatives differ in severity. */
    private Table settings() {
        Set<List<String>> rows = new TreeSet<>(Comparator.comparing(String::valueOf));
        for (Finding finding : report.findings()) {
            if (!finding.settings().isEmpty()) {
                rows.add(List.of(finding.rule(), told(finding.settings())));
            }
        }
        return table("report.settings", "html.settings.explained", List.of("rule", "setting"), List.copyOf(rows));
    }

    private String told(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + ": " + wording.setting(setting.getValue()))
                .collect(Collectors.joining("; "));
    }

    private List<String> row(RuleAssessment rule) {
        boolean assessed = rule.status() == AssessmentStatus.ASSESSED;
        return List.of(
                rule.rule(),
                rule.title(),
                wording.word(rule.status()),
                assessed ? wording.count(rule.examined()) : "",
                assessed ? wording.count(rule.fired()) : "",
                wording.count(rule.notAssessable()));
    }

    private Table table(String caption, String explained, List<String> columns, List<List<String>> rows) {
        return new Table(
                wording.say(caption),
                explained.isEmpty() ? "" : wording.say(explained),
                wording.columns(columns.toArray(String[]::new)),
                rows.stream()
                        .map(row -> row.stream().map(HtmlText::of).toList())
                        .toList());
    }
}
