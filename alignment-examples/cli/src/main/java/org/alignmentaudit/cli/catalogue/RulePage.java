package org.alignmentaudit.cli.catalogue;

import static org.alignmentaudit.cli.catalogue.MarkdownText.escaped;
import static org.alignmentaudit.cli.catalogue.MarkdownText.name;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alignmentaudit.cli.wording.Wording;
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
    private final Wording words;
    private final MarkdownText page = new MarkdownText();

    RulePage(CatalogueEntry entry) {
        this.entry = entry;
        this.rule = entry.rule();
        this.words = new Wording(entry.locale());
    }

    String text() {
        page.heading(1, rule.id() + " " + entry.title());
        page.paragraph(entry.text(rule.id(), "description"));
        page.columns(words.columns("class", "profile", "since", "pack"));
        page.row(
                words.word(rule.findingClass()),
                entry.profile(),
                rule.since(),
                entry.pack().id());
        page.heading(2, words.say("page.tells"));
        rule.alternatives().forEach(this::form);
        if (rule.alternatives().size() > 1) {
            page.heading(3, words.say(anyFormHasItsOwn() ? "page.otherForms" : "page.forms"));
        }
        labelled("effect", entry.text(rule.id(), "effect"));
        labelled("recommendation", entry.text(rule.id(), "recommendation"));
        measure();
        settings();
        guards();
        names("page.roles", "role");
        names("page.words", "word");
        page.heading(2, words.say("page.references"));
        page.paragraph(rule.references());
        entry.example().ifPresent(this::example);
        page.raw("[" + words.say("page.all") + "](" + Catalogue.INDEX + ")");
        return page.toString();
    }

    private void labelled(String name, String text) {
        page.labelled(words.say("text." + name), text);
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
        labelled("condition", entry.textOf(form.name(), "condition"));
        labelled("criterion", entry.textOf(form.name(), "criterion"));
        labelled("effect", entry.ownText(form, "effect"));
        labelled("recommendation", entry.ownText(form, "recommendation"));
        page.columns(words.columns("severity", "confidence", "level", "examines", "needs", "each"));
        page.rawRow(
                words.word(form.severity()),
                Plain.number(form.confidence()),
                form.level().name(),
                words.word(form.subject()) + (form.scope().isEmpty() ? "" : ", " + name(form.scope())),
                form.needs().stream()
                        .map(any -> any.stream().map(MarkdownText::name).collect(Collectors.joining(words.or())))
                        .collect(Collectors.joining(", ")),
                form.each().stream().map(MarkdownText::name).collect(Collectors.joining(", ")));
    }

    private void measure() {
        MeasureInfo measure = rule.measure();
        if (measure == null) {
            return;
        }
        page.heading(2, words.say("page.measures"));
        page.columns(words.columns("reads", "unit"));
        page.rawRow(name(measure.reading()), words.word(measure.unit()));
        measure.details().forEach(detail -> page.rawRow(name(detail.name()), words.word(detail.unit())));
        entry.reasons().forEach(reason -> labelled("reason", reason));
        labelled("unmeasured", entry.text(rule.id(), "unmeasured"));
    }

    private void settings() {
        if (rule.settings().isEmpty()) {
            return;
        }
        page.heading(2, words.say("page.settings"));
        page.columns(words.columns("setting", "default", "unit", "range", "meaning"));
        for (Setting setting : rule.settings()) {
            page.rawRow(
                    name(setting.name()),
                    escaped(Plain.byDefault(setting)),
                    escaped(words.unit(setting)),
                    Plain.range(setting, words),
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
        page.heading(2, words.say("page.guards"));
        Map<String, String> names = entry.names("guard");
        page.columns(words.columns("guard", "explanation", "reads"));
        guards.forEach(guard -> page.rawRow(
                name(guard.name()),
                escaped(names.getOrDefault(guard.name(), "")),
                guard.hasPath() ? name(guard.path()) : words.say("page.case")));
    }

    private void names(String heading, String kind) {
        Map<String, String> names = entry.names(kind);
        if (names.isEmpty()) {
            return;
        }
        page.heading(2, words.say(heading));
        page.columns(words.columns(kind, "told"));
        names.forEach((name, told) -> page.rawRow(name(name), escaped(told)));
    }

    private void example(ExampleFinding example) {
        Finding finding = example.finding();
        page.heading(2, words.say("page.example"));
        page.raw("> **" + words.word(finding.severity()) + "** " + escaped(finding.condition()));
        labelled("criterion", finding.texts().criterion());
        page.columns(words.columns("role", "value", "record", "field", "date"));
        for (Evidence evidence : finding.evidence()) {
            page.row(
                    evidence.role(),
                    evidence.value().toString(),
                    evidence.fact().type() + " " + evidence.fact().id(),
                    evidence.field() == null ? "" : evidence.field(),
                    evidence.date() == null ? "" : evidence.date().toString());
        }
        if (!finding.guards().isEmpty()) {
            String guards = finding.guards().stream()
                    .map(guard -> guard.name() + " " + words.word(guard.outcome()))
                    .collect(Collectors.joining(", "));
            page.paragraph(words.say("page.guarded", Map.of("guards", guards)));
        }
        page.paragraph(words.say("page.portfolio"));
        page.code("json", example.document());
    }
}
