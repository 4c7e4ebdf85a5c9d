package org.alignmentaudit.cli.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.pack.Setting;

/**
 * One rule of the catalogue.
 *
 * @param pack the pack that holds it
 * @param rule what it says of itself
 * @param locale language of the texts
 * @param example what it finds in its example, if it has one and that is to be told
 */
record CatalogueEntry(RulePack pack, RuleInfo rule, Locale locale, Optional<ExampleFinding> example) {

    /** An entry without its example. */
    static CatalogueEntry plain(RulePack pack, RuleInfo rule, Locale locale) {
        return new CatalogueEntry(pack, rule, locale, Optional.empty());
    }

    /** A text of the rule or of one of its forms as written, with its placeholders; empty where there is none. */
    String text(String owner, String name) {
        return pack.text(owner + "." + name, locale).orElse("");
    }

    /** A text of a form; that of the rule where the form has none of its own. */
    String textOf(String form, String name) {
        String own = text(form, name);
        return own.isEmpty() ? text(rule.id(), name) : own;
    }

    /** What one form says otherwise than the rule as a whole; empty where it says the same, or is the only form. */
    String ownText(Alternative form, String name) {
        return form.letter().isEmpty() ? "" : text(form.name(), name);
    }

    /** What readers call things of one kind, such as guards, by identifier in alphabetical order. */
    Map<String, String> names(String kind) {
        String start = rule.id() + "." + kind + ".";
        Map<String, String> names = new TreeMap<>();
        pack.textKeys(rule.id()).stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .forEach(name -> names.put(name, text(rule.id(), kind + "." + name)));
        return names;
    }

    /** What a setting does, in the language of the entry where the pack says so, or else as the rule file has it. */
    String meaning(Setting setting) {
        String translated = text(rule.id(), "setting." + setting.name());
        return translated.isEmpty() ? setting.meaning() : translated;
    }

    /** What the measure of the rule says, a sentence for each form that has one. */
    List<String> reasons() {
        return rule.alternatives().stream()
                .map(form -> textOf(form.name(), "reason"))
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }

    /** Name of the rule. */
    String title() {
        return text(rule.id(), "title");
    }

    /** The smallest profile that holds the rule, as a policy names it. */
    String profile() {
        return rule.profile().name().toLowerCase(Locale.ROOT);
    }

    /** The levels of evidence of the forms of the rule, each once. */
    String levels() {
        return rule.alternatives().stream()
                .map(Alternative::level)
                .distinct()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    /** Name of the file of its page. */
    String page() {
        return rule.id() + ".md";
    }
}
