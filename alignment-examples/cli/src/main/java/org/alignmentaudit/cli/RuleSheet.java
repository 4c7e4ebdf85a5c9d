package org.alignmentaudit.cli;

import java.util.List;
import java.util.Locale;
import org.alignmentaudit.cli.catalogue.ExampleFinding;
import org.alignmentaudit.cli.catalogue.Plain;
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
    private final Sheet sheet = new Sheet();

    private RuleSheet(RulePack pack, RuleInfo rule, Locale locale) {
        this.pack = pack;
        this.rule = rule;
        this.locale = locale;
    }

    static String of(RulePack pack, RuleInfo rule, Locale locale) {
        return new RuleSheet(pack, rule, locale).text();
    }

    private String text() {
        sheet.line(rule.id() + "  " + text(rule.id(), "title"));
        sheet.space();
        sheet.paragraph(text(rule.id(), "description"));
        sheet.space();
        sheet.entry("class", rule.findingClass().name());
        sheet.entry("profile", rule.profile().name().toLowerCase(Locale.ROOT));
        sheet.entry("since", rule.since());
        sheet.entry("references", rule.references());
        if (rule.measure() != null) {
            sheet.entry("measure", "of the scorecard, in " + rule.measure().unit());
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
        sheet.line("Example");
        sheet.entry("subject", finding.subject().key());
        sheet.entry("severity", finding.severity().name());
        sheet.entry("confidence", Plain.number(finding.confidence()));
        sheet.entry("condition", finding.texts().condition());
        sheet.entry("criterion", finding.texts().criterion());
        sheet.entry("effect", finding.texts().effect());
        sheet.entry("recommendation", finding.texts().recommendation());
        sheet.entry(
                "evidence",
                joined(finding.evidence().stream()
                        .map(evidence -> evidence.role() + " = " + evidence.value())
                        .toList()));
        sheet.entry(
                "guards",
                joined(finding.guards().stream()
                        .map(guard -> guard.name() + " " + guard.outcome())
                        .toList()));
    }

    private String text(String owner, String name) {
        return pack.text(owner + "." + name, locale).orElse("");
    }

    private void texts(String owner) {
        TEXTS.forEach(name -> sheet.entry(name, text(owner, name)));
    }

    private void alternative(Alternative form) {
        sheet.space();
        sheet.line(form.name());
        sheet.entry("severity", form.severity().name());
        sheet.entry("confidence", Double.toString(form.confidence()));
        sheet.entry("evidence", form.level().name());
        sheet.entry("examines", form.subject() + (form.scope().isEmpty() ? "" : ", " + form.scope()));
        sheet.entry(
                "needs",
                joined(form.needs().stream()
                        .map(any -> String.join(" or ", any))
                        .toList()));
        sheet.entry("of each", joined(form.each()));
        sheet.entry(
                "guards",
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
            sheet.line("Settings");
            rule.settings().forEach(setting -> sheet.entry(setting.name(), describe(setting)));
        }
    }

    /** Default, unit, range and meaning. */
    private String describe(Setting setting) {
        String range = setting.kind() == SettingKind.WORDS ? "" : ", " + Plain.range(setting);
        String meaning =
                pack.text(rule.id() + ".setting." + setting.name(), locale).orElse(setting.meaning());
        return Plain.byDefault(setting) + " (" + setting.unit() + range + "): " + meaning;
    }
}
