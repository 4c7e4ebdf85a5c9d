package org.alignmentaudit.cli.catalogue;

import java.util.List;
import java.util.Locale;
import org.alignmentaudit.pack.RulePack;

/** The page that leads to all others. */
final class IndexPage {

    private final List<RulePack> packs;
    private final List<CatalogueEntry> entries;

    IndexPage(List<RulePack> packs, List<CatalogueEntry> entries) {
        this.packs = packs;
        this.entries = entries;
    }

    String text() {
        MarkdownText page = new MarkdownText();
        page.heading(1, "Catalogue of rules");
        packs.forEach(pack -> page.paragraph("Pack " + pack.id() + ", version " + pack.version() + ": "
                + pack.rules().size() + " rules."));
        page.paragraph("Made from the packs by the command \"alignment rules docs\"; the same in rules.json. "
                + "Classes are never added up: conformity says that a practice is missing, consistency that two records "
                + "contradict each other, pattern asks a question, data quality doubts the data itself. "
                + "Evidence: E0 is opinion, E1 literature, E2 back-tested on real data. "
                + "Profile: the smallest that holds the rule; essential ⊂ standard ⊂ full, each holds the one before it. "
                + "A policy names the profile; without one it is standard.");
        page.columns("rule", "what it tells", "class", "severity", "evidence", "profile");
        for (CatalogueEntry entry : entries) {
            page.rawRow(
                    "[" + entry.rule().id() + "](" + entry.page() + ")",
                    MarkdownText.escaped(entry.title()),
                    Named.word(entry.rule().findingClass()),
                    Named.word(entry.rule().severity()),
                    Named.evidence(entry.rule()),
                    entry.rule().profile().name().toLowerCase(Locale.ROOT));
        }
        return page.toString();
    }
}
