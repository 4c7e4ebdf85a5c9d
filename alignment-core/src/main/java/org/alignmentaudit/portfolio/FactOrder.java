package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alignmentaudit.facts.Fact;

/** The order of records, whatever the order they came in: by id, then those without one by all their fields. */
final class FactOrder {

    /** A record with what decides its place, read once: its id, or its text written out. */
    private record Keyed(String key, Fact fact) implements Comparable<Keyed> {

        @Override
        public int compareTo(Keyed other) {
            return key.compareTo(other.key);
        }
    }

    private FactOrder() {}

    static List<Fact> sorted(List<Fact> facts) {
        List<Keyed> named = new ArrayList<>(facts.size());
        List<Keyed> nameless = new ArrayList<>();
        for (Fact fact : facts) {
            String id = fact.id();
            if (id == null) {
                nameless.add(new Keyed(fact.toString(), fact));
            } else {
                named.add(new Keyed(id, fact));
            }
        }
        named.sort(Comparator.naturalOrder());
        nameless.sort(Comparator.naturalOrder());
        named.addAll(nameless);
        return named.stream().map(Keyed::fact).toList();
    }
}
