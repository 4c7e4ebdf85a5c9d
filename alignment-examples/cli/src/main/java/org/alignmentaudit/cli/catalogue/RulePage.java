package org.alignmentaudit.cli.catalogue;

import static org.alignmentaudit.cli.catalogue.MarkdownText.escaped;
import static org.alignmentaudit.cli.catalogue.MarkdownText.name;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.GuardInfo;
import org.alignmentaudit.pack.MeasureInfo;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;

/** The page of one rule. */
final class RulePage {

    private final CatalogueEntry entry;
    private final RuleInfo rule;
    private final MarkdownText page = new MarkdownText();

    RulePage(CatalogueEntry entry) {
        this.entry = entry;
        this.rule = entry.rule();
    }

    String text() {
        page.heading(1, rule.id() + " " + entry.title());
        page.paragraph(entry.text(rule.id(), "description"));
        page.columns("class", "profile", "since", "pack");
        page.row(
                Named.word(rule.findingClass()),
                Named.word(rule.profile()),
                rule.since(),
                entry.pack().id());
        page.heading(2, "What it tells");
        rule.alternatives().forEach(this::form);
        if (rule.alternatives().size() > 1) {
            page.heading(3, anyFormHasItsOwn() ? "Every other form" : "Every form");
        }
        page.labelled("Effect", entry.text(rule.id(), "effect"));
        page.labelled("Recommendation", entry.text(rule.id(), "recommendation"));
        measure();
        settings();
        guards();
        names("Evidence that it shows", "evidence", "role");
        names("Words that it uses", "word", "word");
        page.heading(2, "What it rests on");
        page.paragraph(rule.references());
        entry.example().ifPresent(this::example);
        page.raw("[All rules](" + Catalogue.INDEX + ")");
        return page.toString();
    }

    private boolean anyFormHasItsOwn() {
        return rule.alternatives().stream()
                .anyMatch(form -> !entry.ownText(form, "effect").isEmpty()
                        || !entry.ownText(form, "recommendation").isEmpty());
    }

    private void form(Alternative form) {
        if (!form.letter().isEmpty()) {
            page.heading(3, form.name());
        }
        page.labelled("Condition", entry.textOf(form.name(), "condition"));
        page.labelled("Criterion", entry.textOf(form.name(), "criterion"));
        page.labelled("Effect", entry.ownText(form, "effect"));
        page.labelled("Recommendation", entry.ownText(form, "recommendation"));
        page.columns("severity", "confidence", "evidence", "examines", "needs", "of each");
        page.rawRow(
                Named.word(form.severity()),
                Plain.number(form.confidence()),
                form.level().name(),
                Named.word(form.subject()) + (form.scope().isEmpty() ? "" : ", " + name(form.scope())),
                form.needs().stream()
                        .map(any -> any.stream().map(MarkdownText::name).collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(", ")),
                form.each().stream().map(MarkdownText::name).collect(Collectors.joining(", ")));
    }

    private void measure() {
        MeasureInfo measure = rule.measure();
        if (measure == null) {
            return;
        }
        page.heading(2, "What it measures");
        page.columns("reads", "unit");
        page.rawRow(name(measure.reading()), Named.word(measure.unit()));
        measure.details().forEach(detail -> page.rawRow(name(detail.name()), Named.word(detail.unit())));
        entry.reasons().forEach(reason -> page.labelled("Reading", reason));
        page.labelled("Nothing to read", entry.text(rule.id(), "unmeasured"));
    }

    private void settings() {
        if (rule.settings().isEmpty()) {
            return;
        }
        page.heading(2, "Settings");
        page.columns("setting", "default", "unit", "range", "meaning");
        for (Setting setting : rule.settings()) {
            page.rawRow(
                    name(setting.name()),
                    escaped(Plain.byDefault(setting)),
                    setting.unit(),
                    Plain.range(setting),
                    escaped(entry.meaning(setting)));
        }
    }

    private void guards() {
        List<GuardInfo> guards = rule.alternatives().stream()
                .flatMap(form -> form.guards().stream())
                .distinct()
                .toList();
        if (guards.isEmpty()) {
            return;
        }
        page.heading(2, "Innocent explanations that it looks at");
        Map<String, String> names = entry.names("guard");
        page.columns("guard", "explanation", "reads");
        guards.forEach(guard -> page.rawRow(
                name(guard.name()),
                escaped(names.getOrDefault(guard.name(), "")),
                guard.hasPath() ? name(guard.path()) : "what the single case tells"));
    }

    private void names(String heading, String column, String kind) {
        Map<String, String> names = entry.names(kind);
        if (names.isEmpty()) {
            return;
        }
        page.heading(2, heading);
        page.columns(column, "told as");
        names.forEach((name, told) -> page.rawRow(name(name), escaped(told)));
    }

    private void example(ExampleFinding example) {
        Finding finding = example.finding();
        page.heading(2, "Example");
        page.raw("> **" + Named.word(finding.severity()) + "** " + escaped(finding.condition()));
        page.labelled("Criterion", finding.texts().criterion());
        page.columns("evidence", "value", "record", "field", "date");
        for (Evidence evidence : finding.evidence()) {
            page.row(
                    evidence.role(),
                    evidence.value().toString(),
                    evidence.fact().type() + " " + evidence.fact().id(),
                    evidence.field() == null ? "" : evidence.field(),
                    evidence.date() == null ? "" : evidence.date().toString());
        }
        if (!finding.guards().isEmpty()) {
            page.paragraph("Looked at: "
                    + finding.guards().stream()
                            .map(guard -> guard.name() + " " + Named.word(guard.outcome()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        page.paragraph("Found in this portfolio:");
        page.code("json", example.document());
    }
}
