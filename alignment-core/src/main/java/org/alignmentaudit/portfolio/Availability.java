package org.alignmentaudit.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.jspecify.annotations.Nullable;

/** Tells for each path of the dictionary whether the portfolio supplies it. Answers are remembered; thread-safe. */
final class Availability {

    private final Dictionary dictionary;
    private final Map<String, List<Fact>> elements;
    private final Set<String> supplied;
    private final Set<String> unavailable;
    private final Map<String, Boolean> answers = new TreeMap<>();

    Availability(
            Dictionary dictionary,
            Map<String, List<Fact>> elements,
            Collection<String> supplied,
            Collection<String> unavailable) {
        this.dictionary = dictionary;
        this.elements = elements;
        this.supplied = new TreeSet<>(supplied);
        this.unavailable = new TreeSet<>(unavailable);
    }

    synchronized boolean supplies(String path) {
        return answers.computeIfAbsent(
                path,
                text -> supplies(dictionary
                        .path(text)
                        .orElseThrow(() -> new IllegalArgumentException("'" + text
                                + "' is no path of the data dictionary.\nMaybe one of " + dictionary.paths()))));
    }

    Set<String> unavailable() {
        return Set.copyOf(unavailable);
    }

    private boolean supplies(DataPath path) {
        if (declaredUnavailable(path) || !elements.containsKey(path.element().name())) {
            return false;
        }
        if (supplied.contains(path.toString())) {
            return true;
        }
        List<Fact> records = elements.getOrDefault(path.element().name(), List.of());
        FieldSpec child = path.child();
        FieldSpec field = path.field();
        if (child == null) {
            return field == null || carried(field, records);
        }
        return childSupplied(child, field, records);
    }

    private boolean declaredUnavailable(DataPath path) {
        return unavailable.contains(path.toString())
                || unavailable.contains(path.parent().toString())
                || unavailable.contains(path.element().name());
    }

    /** Nobody can carry a field where there is no record: then nothing is missing. */
    private static boolean carried(FieldSpec field, List<?> records) {
        return records.isEmpty() || records.stream().anyMatch(field::carriedBy);
    }

    private static boolean childSupplied(FieldSpec child, @Nullable FieldSpec field, List<Fact> records) {
        List<RowList<?>> known = records.stream()
                .<RowList<?>>map(record -> (RowList<?>) child.value(record))
                .filter(rows -> rows != null && rows.known())
                .toList();
        if (known.isEmpty()) {
            return records.isEmpty();
        }
        return field == null
                || known.stream().allMatch(rows -> rows.list().isEmpty())
                || known.stream().anyMatch(rows -> rows.list().stream().anyMatch(field::carriedBy));
    }
}
