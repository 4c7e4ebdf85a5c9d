package org.alignmentaudit.cli.catalogue;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.cli.wording.Wording;
import org.alignmentaudit.pack.RulePack;

/** The page that leads to all others. */
final class IndexPage {

    private final List<RulePack> packs;
    private final List<CatalogueEntry> entries;
    private final Wording words;

    IndexPage(List<RulePack> packs, List<CatalogueEntry> entries, Wording words) {
        this.packs = packs;
        this.entries = entries;
        this.words = words;
    }

    String text() {
        MarkdownText page = new MarkdownText();
        page.heading(1, words.say("index.title"));
        packs.forEach(pack -> page.paragraph(told(pack)));
        page.paragraph(words.say("index.explained"));
        page.columns(words.columns("rule", "tells", "class", "severity", "level", "profile"));
        for (CatalogueEntry entry : entries) {
            page.rawRow(
                    "[" + entry.rule().id() + "](" + entry.page() + ")",
                    MarkdownText.escaped(entry.title()),
                    words.word(entry.rule().findingClass()),
                    words.word(entry.rule().severity()),
                    entry.levels(),
                    entry.profile());
        }
        return page.toString();
    }

    private String told(RulePack pack) {
        int rules = pack.rules().size();
        return words.say("index.pack", Map.of("id", pack.id(), "version", pack.version(), "rules", rules));
    }
}
