package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alignmentaudit.facts.Fact;

/** The order of records, whatever the order they came in: by id, then those without one by all their fields. */
final class FactOrder {

    /** A record without an id, with its text written out once. */
    private record Nameless(String text, Fact fact) {}

    private FactOrder() {}

    static List<Fact> sorted(List<Fact> facts) {
        List<Fact> sorted = new ArrayList<>(facts.size());
        List<Nameless> nameless = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.id() == null) {
                nameless.add(new Nameless(fact.toString(), fact));
            } else {
                sorted.add(fact);
            }
        }
        sorted.sort(Comparator.comparing(Fact::id));
        nameless.sort(Comparator.comparing(Nameless::text));
        nameless.forEach(record -> sorted.add(record.fact()));
        return List.copyOf(sorted);
    }
}
