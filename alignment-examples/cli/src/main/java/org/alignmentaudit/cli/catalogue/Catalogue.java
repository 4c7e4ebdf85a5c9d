package org.alignmentaudit.cli.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.cli.wording.Wording;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;

/**
 * The rules of some packs with everything that is to be said of them, in one language.
 *
 * @param packs the packs; no rule stands in two of them
 * @param locale language of the texts
 */
public record Catalogue(List<RulePack> packs, Locale locale) {

    static final String INDEX = "README.md";
    static final String JSON = "rules.json";

    /** The files of the catalogue, by name: an index, a page for each rule, and all of it as JSON. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        List<CatalogueEntry> entries = entries(true);
        files.put(INDEX, new IndexPage(packs, entries, new Wording(locale)).text());
        files.put(JSON, new CatalogueJson(packs, entries).text());
        entries.forEach(entry -> files.put(entry.page(), new RulePage(entry).text()));
        return files;
    }

    /** What the rules say of themselves, as JSON, without examples. */
    public String json() {
        return new CatalogueJson(packs, entries(false)).text();
    }

    private List<CatalogueEntry> entries(boolean examples) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (RulePack pack : packs) {
            List<RuleInfo> rules = pack.rules();
            if (examples) {
                Auditor auditor = ExampleFinding.auditor(pack, locale);
                rules.forEach(rule -> entries.add(
                        new CatalogueEntry(pack, rule, locale, ExampleFinding.of(auditor, pack, rule.id()))));
            } else {
                rules.forEach(rule -> entries.add(CatalogueEntry.plain(pack, rule, locale)));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.rule().id()));
        return entries;
    }
}
