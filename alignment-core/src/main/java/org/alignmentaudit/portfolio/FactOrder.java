package org.alignmentaudit.portfolio;

import java.util.Arrays;
import java.util.List;
import org.alignmentaudit.facts.Fact;

/** The order of records, whatever the order they came in: by id, then those without one by all their fields. */
final class FactOrder {

    /** A record with what decides its place, read once: its id, or its text written out. */
    private record Keyed(boolean nameless, String key, Fact fact) implements Comparable<Keyed> {

        static Keyed of(Fact fact) {
            String id = fact.id();
            return id == null ? new Keyed(true, fact.toString(), fact) : new Keyed(false, id, fact);
        }

        @Override
        public int compareTo(Keyed other) {
            return nameless == other.nameless ? key.compareTo(other.key) : Boolean.compare(nameless, other.nameless);
        }
    }

    private FactOrder() {}

    static List<Fact> sorted(List<Fact> facts) {
        Keyed[] keyed = new Keyed[facts.size()];
        Fact[] sorted = new Fact[keyed.length];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = Keyed.of(facts.get(i));
        }
        Arrays.sort(keyed);
        for (int i = 0; i < keyed.length; i++) {
            sorted[i] = keyed[i].fact();
        }
        return List.of(sorted);
    }
}
