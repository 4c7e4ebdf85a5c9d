package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.jspecify.annotations.Nullable;

/** Checks records against the dictionary and against each other; collects every problem. */
final class Validation {

    /** Ids that may be compared to find those that were meant; without an end, a portfolio of wrong ids takes hours. */
    private static final int MOST_COMPARISONS = 500_000;

    private final Dictionary dictionary;
    private final Provenance provenance;
    private final Set<String> incomplete;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Map<String, Fact>> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private int comparisons;

    /** A field that refers to an element, kept until all ids are known. */
    private record Reference(String element, Object target, Supplier<String> place) {}

    Validation(Dictionary dictionary, Provenance provenance, Set<String> incomplete) {
        this.dictionary = dictionary;
        this.provenance = provenance;
        this.incomplete = incomplete;
    }

    void check(ElementSpec element, List<Fact> records) {
        Map<String, Fact> known = ids.computeIfAbsent(element.name(), name -> new HashMap<>());
        for (Fact record : records) {
            Supplier<String> place = place(record, () -> element.name() + "[" + record.id() + "]");
            if (identified(record) && known.putIfAbsent(record.id(), record) != null) {
                String first =
                        place(known.get(record.id()), () -> element.name()).get();
                problems.add(new Problem(
                        place.get() + "/id",
                        "'" + record.id() + "' is there twice, first at " + first,
                        "Maybe two exports were joined."));
            }
            check(element.record(), record, place);
        }
        new Cycles(element, known).find().forEach(cycle -> problems.add(cycleProblem(element, known, cycle)));
    }

    /** A missing id is a problem of its own, and two of them are not the same id. */
    private static boolean identified(Fact record) {
        return record.id() != null;
    }

    List<Problem> problems() {
        for (Reference reference : references) {
            Set<String> known = ids.getOrDefault(reference.element(), Map.of()).keySet();
            if (!known.contains(reference.target()) && !incomplete.contains(reference.element())) {
                problems.add(Advice.dangling(
                        reference.place().get(), reference.target(), reference.element(), affordable(known)));
            }
        }
        references.clear();
        return problems;
    }

    private Set<String> affordable(Set<String> known) {
        if (known.size() > MOST_COMPARISONS - comparisons) {
            return Set.of();
        }
        comparisons += known.size();
        return known;
    }

    private Supplier<String> place(Object record, Supplier<String> otherwise) {
        return () -> provenance.placeOf(record).orElseGet(otherwise);
    }

    private void check(RecordSpec spec, Object record, Supplier<String> place) {
        for (FieldSpec field : spec.fields()) {
            Object value = field.value(record);
            if (value == null) {
                checkAbsent(field, place);
            } else if (field.kind() == FieldKind.ROWS) {
                checkRows(field, (RowList<?>) value, place);
            } else {
                checkValue(spec, field, value, record, place);
            }
        }
        checkSubject(spec, record, place);
    }

    private void checkAbsent(FieldSpec field, Supplier<String> place) {
        if (field.required()) {
            problems.add(new Problem(place.get() + "/" + field, "is missing", "Expected " + field.expectation() + "."));
        }
    }

    private void checkRows(FieldSpec field, RowList<?> rows, Supplier<String> place) {
        RecordSpec row = field.rows().orElseThrow().row();
        Set<List<@Nullable Object>> keys = new HashSet<>();
        int index = 0;
        for (Object record : rows) {
            int position = index++;
            Supplier<String> rowPlace = place(record, () -> place.get() + "/" + field + "/" + position);
            check(row, record, rowPlace);
            checkKey(row, record, keys, rowPlace);
        }
    }

    private void checkKey(RecordSpec row, Object record, Set<List<@Nullable Object>> keys, Supplier<String> place) {
        List<@Nullable Object> key = new ArrayList<>();
        row.key().forEach(field -> key.add(field.value(record)));
        if (!key.isEmpty() && !keys.add(key)) {
            problems.add(new Problem(
                    place.get(),
                    "a second row with " + row.key() + " " + key,
                    "Maybe two exports were joined, or the rows should be added up."));
        }
    }

    private void checkValue(RecordSpec spec, FieldSpec field, Object value, Object record, Supplier<String> place) {
        Supplier<String> here = () -> place.get() + "/" + field;
        if (value instanceof String text && text.isBlank()) {
            problems.add(new Problem(here.get(), "is empty", "Leave the field out where nothing is known."));
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            problems.add(Problem.of(here.get(), number + " is no number that can be compared"));
        } else {
            field.range()
                    .ifPresent(range -> Advice.outOfRange(here, value, range).ifPresent(problems::add));
        }
        field.refers().ifPresent(element -> refer(element, value, here));
        field.notBefore()
                .flatMap(spec::field)
                .map(earlier -> earlier.value(record))
                .filter(earlier -> ((LocalDate) value).isBefore((LocalDate) earlier))
                .ifPresent(earlier -> problems.add(new Problem(
                        here.get(), value + " lies before " + earlier, "Maybe the two dates were swapped.")));
        field.summarises()
                .flatMap(spec::field)
                .filter(rows -> ((RowList<?>) Objects.requireNonNull(rows.value(record))).known())
                .ifPresent(rows -> problems.add(new Problem(
                        here.get(), "counts what " + rows + " lists", "Give either the rows or their number.")));
    }

    private void refer(String element, Object value, Supplier<String> place) {
        List<?> targets = value instanceof List<?> list ? list : List.of(value);
        targets.forEach(target -> references.add(new Reference(element, target, place)));
    }

    /** The pair subjectType and subjectId refers to the element of that kind, where the dictionary has it. */
    private void checkSubject(RecordSpec spec, Object record, Supplier<String> place) {
        Object type =
                spec.field("subjectType").map(field -> field.value(record)).orElse(null);
        Object id = spec.field("subjectId").map(field -> field.value(record)).orElse(null);
        if (type != null && id != null) {
            String singular = type.toString().toLowerCase(Locale.ROOT);
            dictionary.elements().stream()
                    .filter(element -> element.singular().equals(singular))
                    .forEach(element -> refer(element.name(), id, () -> place.get() + "/subjectId"));
        } else if (type != null
                && spec.field("subjectId").filter(field -> !field.required()).isPresent()) {
            problems.add(new Problem(
                    place.get() + "/subjectId",
                    "is missing beside subjectType " + type,
                    "Name the subject, or neither."));
        }
    }

    private Problem cycleProblem(ElementSpec element, Map<String, Fact> known, Cycles.Cycle cycle) {
        Fact first = known.get(cycle.ids().get(0));
        return new Problem(
                place(first, () -> element.name() + "[" + first.id() + "]").get() + "/" + cycle.field(),
                "leads back to itself: " + String.join(" -> ", cycle.ids()),
                "Cut the circle at one of these records.");
    }
}
