package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.facts.Fact;
import org.jspecify.annotations.Nullable;

/** Collects which records are named by others, and tells which of them nobody supplied. */
final class References {

    /** Ids that may be compared to find those that were meant; without an end, a portfolio of wrong ids takes hours. */
    private static final int MOST_COMPARISONS = 500_000;

    private final Dictionary dictionary;
    private final List<Problem> problems;
    private final Map<String, List<Fact>> elements;
    private final Set<String> supplied;
    private final Set<String> incomplete;
    private final Map<String, Supplier<Set<String>>> distinct;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private int comparisons;

    private record Reference(String element, Object target, Supplier<String> place) {}

    /**
     * Prepares the check of a portfolio.
     *
     * @param distinct the ids of some elements of which each record has one of its own
     */
    References(
            Dictionary dictionary,
            List<Problem> problems,
            Map<String, List<Fact>> elements,
            Set<String> supplied,
            Set<String> incomplete,
            Map<String, Supplier<Set<String>>> distinct) {
        this.distinct = distinct;
        this.dictionary = dictionary;
        this.problems = problems;
        this.elements = elements;
        this.supplied = supplied;
        this.incomplete = incomplete;
    }

    /** Takes in what a field of a record names, if it names anything. */
    void add(FieldSpec field, @Nullable Object value, Object record, Supplier<String> place) {
        if (value == null || field.refers().isEmpty()) {
            return;
        }
        String element = field.refers().get();
        if (value instanceof List<?> list) {
            list.forEach(target -> add(element, target, field, record, place));
        } else {
            add(element, value, field, record, place);
        }
    }

    private void add(String element, Object target, FieldSpec field, Object record, Supplier<String> place) {
        add(element, target, field.name(), place);
        if (field.circles() && isItself(element, target, record)) {
            problems.add(new Problem(place.get() + "/" + field, "names the record itself", "Leave it out."));
        }
    }

    private boolean isItself(String element, Object target, Object record) {
        return record instanceof Fact fact
                && dictionary.element(fact.getClass()).name().equals(element)
                && target.equals(fact.id());
    }

    /** Takes in that a record of the element is named in a field of a record at this place. */
    void add(String element, Object target, String field, Supplier<String> place) {
        if (!ids(element).contains(target) && !incomplete.contains(element) && !keptElsewhere(element)) {
            references.add(new Reference(element, target, () -> place.get() + "/" + field));
        }
    }

    private Set<String> ids(String element) {
        Set<String> known = ids.get(element);
        if (known == null) {
            known = distinct.containsKey(element)
                    ? distinct.get(element).get()
                    : idsOf(elements.getOrDefault(element, List.of()));
            ids.put(element, known);
        }
        return known;
    }

    private static Set<String> idsOf(List<Fact> records) {
        Set<String> ids = new HashSet<>(2 * records.size());
        for (Fact record : records) {
            ids.add(Objects.toString(record.id()));
        }
        return ids;
    }

    /** A list of people, teams and the like that nobody supplied can hold any id. */
    private boolean keptElsewhere(String element) {
        return dictionary.element(element).filter(ElementSpec::directory).isPresent()
                && !supplied.contains(element)
                && elements.getOrDefault(element, List.of()).isEmpty();
    }

    /** Tells which records are named and not there. */
    void check() {
        for (Reference reference : references) {
            problems.add(Advice.dangling(
                    reference.place().get(),
                    reference.target(),
                    reference.element(),
                    affordable(ids(reference.element()))));
        }
    }

    private Set<String> affordable(Set<String> known) {
        if (known.size() > MOST_COMPARISONS - comparisons) {
            return Set.of();
        }
        comparisons += known.size();
        return known;
    }
}
