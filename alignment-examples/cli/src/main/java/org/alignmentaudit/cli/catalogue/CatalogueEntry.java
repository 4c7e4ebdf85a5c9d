package org.alignmentaudit.cli.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;

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

    /** Name of the rule. */
    String title() {
        return text(rule.id(), "title");
    }

    /** Name of the file of its page. */
    String page() {
        return rule.id() + ".md";
    }
}
