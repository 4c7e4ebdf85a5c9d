package org.alignmentaudit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.cli.catalogue.ExampleFinding;
import org.alignmentaudit.cli.catalogue.Plain;
import org.alignmentaudit.cli.wording.Wording;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;

/** Everything that a rule says of itself, as text. Texts of findings are shown as written, with their placeholders. */
final class RuleSheet {

    private static final List<String> TEXTS =
            List.of("condition", "criterion", "effect", "recommendation", "reason", "unmeasured");

    private final RulePack pack;
    private final RuleInfo rule;
    private final Locale locale;
    private final Wording words;
    private final Sheet sheet = new Sheet();

    private RuleSheet(RulePack pack, RuleInfo rule, Locale locale) {
        this.pack = pack;
        this.rule = rule;
        this.locale = locale;
        this.words = new Wording(locale);
    }

    static String of(RulePack pack, RuleInfo rule, Locale locale) {
        return new RuleSheet(pack, rule, locale).text();
    }

    private String text() {
        sheet.line(rule.id() + "  " + text(rule.id(), "title"));
        sheet.space();
        sheet.paragraph(text(rule.id(), "description"));
        sheet.space();
        entry("column.class", rule.findingClass().name());
        entry("column.profile", rule.profile().name().toLowerCase(Locale.ROOT));
        entry("column.since", rule.since());
        entry("sheet.references", rule.references());
        if (rule.measure() != null) {
            entry(
                    "sheet.measure",
                    words.say("sheet.measureOf", Map.of("unit", rule.measure().unit())));
        }
        texts(rule.id());
        rule.alternatives().forEach(this::alternative);
        settings();
        ExampleFinding.of(pack, rule.id(), locale).ifPresent(this::example);
        return sheet.toString();
    }

    private void example(ExampleFinding example) {
        Finding finding = example.finding();
        sheet.space();
        sheet.line(words.say("page.example"));
        entry("sheet.subject", finding.subject().key());
        entry("column.severity", finding.severity().name());
        entry("column.confidence", Plain.number(finding.confidence()));
        entry("sheet.condition", finding.texts().condition());
        entry("sheet.criterion", finding.texts().criterion());
        entry("sheet.effect", finding.texts().effect());
        entry("sheet.recommendation", finding.texts().recommendation());
        entry(
                "sheet.evidence",
                joined(finding.evidence().stream()
                        .map(evidence -> evidence.role() + " = " + evidence.value())
                        .toList()));
        entry(
                "sheet.guards",
                joined(finding.guards().stream()
                        .map(guard -> guard.name() + " " + guard.outcome())
                        .toList()));
    }

    private void entry(String label, String text) {
        sheet.entry(words.say(label), text);
    }

    private String text(String owner, String name) {
        return pack.text(owner + "." + name, locale).orElse("");
    }

    private void texts(String owner) {
        TEXTS.forEach(name -> entry("sheet." + name, text(owner, name)));
    }

    private void alternative(Alternative form) {
        sheet.space();
        sheet.line(form.name());
        entry("column.severity", form.severity().name());
        entry("column.confidence", Double.toString(form.confidence()));
        entry("column.level", form.level().name());
        entry("column.examines", form.subject() + (form.scope().isEmpty() ? "" : ", " + form.scope()));
        entry(
                "column.needs",
                joined(form.needs().stream()
                        .map(any -> String.join(words.or(), any))
                        .toList()));
        entry("column.each", joined(form.each()));
        entry(
                "sheet.guards",
                joined(form.guards().stream()
                        .map(guard -> guard.hasPath() ? guard.name() + " (" + guard.path() + ")" : guard.name())
                        .toList()));
        if (!form.name().equals(rule.id())) {
            texts(form.name());
        }
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts);
    }

    private void settings() {
        if (!rule.settings().isEmpty()) {
            sheet.space();
            sheet.line(words.say("page.settings"));
            rule.settings().forEach(setting -> sheet.entry(setting.name(), describe(setting)));
        }
    }

    /** Default, unit, range and meaning. */
    private String describe(Setting setting) {
        String range = setting.kind() == SettingKind.WORDS ? "" : ", " + Plain.range(setting, words);
        String meaning =
                pack.text(rule.id() + ".setting." + setting.name(), locale).orElse(setting.meaning());
        return Plain.byDefault(setting) + " (" + words.unit(setting) + range + "): " + meaning;
    }
}
