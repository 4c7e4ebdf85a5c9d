package org.alignmentaudit.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.pack.RulePack;

/** What readers of one language call the guards, the evidence and its words, as the packs name them. */
record FindingNames(List<? extends RulePack> packs, Locale locale) {

    /** The names that the findings of each rule need, by rule, then as {@link RuleAssessment#names} has them. */
    Map<String, Map<String, String>> of(List<Finding> findings) {
        Map<String, Set<String>> used = new TreeMap<>();
        for (Finding finding : findings) {
            Set<String> keys = used.computeIfAbsent(finding.rule(), rule -> new TreeSet<>());
            finding.guards().forEach(guard -> keys.add("guard." + guard.name()));
            finding.evidence().forEach(piece -> addKeys(piece, keys));
            finding.counterEvidence().forEach(piece -> addKeys(piece, keys));
        }
        Map<String, Map<String, String>> names = new TreeMap<>();
        used.forEach((rule, keys) -> names.put(rule, named(rule, keys)));
        return names;
    }

    private static void addKeys(Evidence piece, Set<String> keys) {
        keys.add("role." + piece.role());
        if (piece.unit() == Unit.WORD) {
            for (String word : piece.value().toString().split(", ")) {
                keys.add("word." + word);
            }
        }
    }

    private Map<String, String> named(String rule, Set<String> keys) {
        Map<String, String> named = new TreeMap<>();
        keys.forEach(key -> texts(rule + "." + key).findFirst().ifPresent(name -> named.put(key, name)));
        return named;
    }

    private Stream<String> texts(String key) {
        return packs.stream().flatMap(pack -> pack.text(key, locale).stream());
    }
}
