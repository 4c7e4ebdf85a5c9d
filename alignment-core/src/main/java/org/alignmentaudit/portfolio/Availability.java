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
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.internal.intake.Plainness;
import org.jspecify.annotations.Nullable;

/** Tells for each path of the dictionary whether the portfolio supplies it. Answers are remembered; thread-safe. */
final class Availability {

    private final Dictionary dictionary;
    private final Map<String, List<Fact>> elements;
    private final Set<String> supplied;
    private final Set<String> unavailable;
    private final Map<RecordSpec, Plainness> known;
    private final Map<String, Boolean> answers = new TreeMap<>();

    Availability(
            Dictionary dictionary,
            Map<String, List<Fact>> elements,
            Collection<String> supplied,
            Collection<String> unavailable,
            Map<RecordSpec, Plainness> known) {
        this.known = known;
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
            return field == null || carried(path.element().record(), field, records);
        }
        return childSupplied(child, field, records);
    }

    private boolean declaredUnavailable(DataPath path) {
        return unavailable.contains(path.toString())
                || unavailable.contains(path.parent().toString())
                || unavailable.contains(path.element().name());
    }

    /** Nobody can carry a field where there is no record: then nothing is missing. */
    private boolean carried(RecordSpec spec, FieldSpec field, List<?> records) {
        return records.isEmpty() || (told(spec, field) && records.stream().anyMatch(field::carriedBy));
    }

    /** Whether any record can carry the field, as far as that is known without a look at each. */
    private boolean told(RecordSpec spec, FieldSpec field) {
        Plainness all = known.get(spec);
        return all == null || all.tells(spec.fields().indexOf(field));
    }

    private boolean childSupplied(FieldSpec child, @Nullable FieldSpec field, List<Fact> records) {
        boolean carries = field != null && told(child.rows().orElseThrow().row(), field);
        boolean anyKnown = false;
        boolean anyRow = false;
        for (Fact record : records) {
            RowList<?> rows = (RowList<?>) child.value(record);
            if (rows != null && rows.known()) {
                if (field == null || (carries && rows.list().stream().anyMatch(field::carriedBy))) {
                    return true;
                }
                anyKnown = true;
                anyRow |= !rows.list().isEmpty();
            }
        }
        return records.isEmpty() || (anyKnown && !anyRow);
    }
}
