package org.alignmentaudit.audit;

import java.util.HashSet;
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
        Map<String, Used> used = new TreeMap<>();
        for (Finding finding : findings) {
            Used ofRule = used.computeIfAbsent(finding.rule(), rule -> new Used());
            finding.guards().forEach(guard -> ofRule.guards().add(guard.name()));
            finding.evidence().forEach(ofRule::add);
            finding.counterEvidence().forEach(ofRule::add);
        }
        Map<String, Map<String, String>> names = new TreeMap<>();
        used.forEach((rule, ofRule) -> names.put(rule, named(rule, ofRule.keys())));
        return names;
    }

    /** What the findings of one rule name: few names, however many findings. */
    private record Used(Set<String> guards, Set<String> roles, Set<String> words) {

        Used() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        void add(Evidence piece) {
            roles.add(piece.role());
            if (piece.unit() == Unit.WORD) {
                words.add(piece.value().toString());
            }
        }

        Set<String> keys() {
            Set<String> keys = new TreeSet<>();
            guards.forEach(name -> keys.add("guard." + name));
            roles.forEach(name -> keys.add("role." + name));
            words.stream().flatMap(several -> Stream.of(several.split(", "))).forEach(word -> keys.add("word." + word));
            return keys;
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
