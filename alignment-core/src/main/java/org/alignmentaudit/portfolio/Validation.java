package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.intake.Plainness;
import org.jspecify.annotations.Nullable;

/** Checks records against the dictionary and against each other; collects every problem. */
final class Validation {

    private final Dictionary dictionary;
    private final Provenance provenance;
    private final List<Problem> problems = new ArrayList<>();
    private final RecordChecks checks;
    private final References references;
    private final Map<RecordSpec, Plainness> known;
    private final Map<String, Supplier<Set<String>>> ids;
    private final Map<FieldSpec, Set<Object>> rowIds = new HashMap<>();
    /** Plural name of the elements by the word that {@code subjectType} has for them. */
    private final Map<String, String> kinds = new HashMap<>();

    private final Map<RecordSpec, FieldChecks> fieldChecks = new IdentityHashMap<>();

    /**
     * Prepares the check of a portfolio.
     *
     * @param elements the records by element
     * @param supplied elements and other paths that are complete as given
     * @param incomplete elements of which some records could not be read
     * @param known what is known of all records of some kinds, of which each value is right by itself
     * @param ids those of the records of some elements, of which each has one of its own
     */
    Validation(
            Dictionary dictionary,
            Provenance provenance,
            Map<String, List<Fact>> elements,
            Set<String> supplied,
            Set<String> incomplete,
            Map<RecordSpec, Plainness> known,
            Map<String, Supplier<Set<String>>> ids) {
        this.known = known;
        this.ids = ids;
        this.dictionary = dictionary;
        dictionary
                .elements()
                .forEach(element -> kinds.put(element.singular().toUpperCase(Locale.ROOT), element.name()));
        this.provenance = provenance;
        this.checks = new RecordChecks(problems, rates(elements));
        this.references = new References(dictionary, problems, elements, supplied, incomplete, ids);
    }

    private static @Nullable ExchangeRates rates(Map<String, List<Fact>> elements) {
        List<Fact> organization = elements.getOrDefault("organization", List.of());
        return organization.isEmpty()
                ? null
                : new ExchangeRates(
                        (Organization) organization.get(0), elements.getOrDefault("exchangeRates", List.of()));
    }

    /** Everything that is wrong, in the order of the elements given. */
    List<Problem> problems(Map<String, List<Fact>> elements) {
        elements.forEach((name, records) -> check(dictionary.element(name).orElseThrow(), records));
        references.check();
        return problems;
    }

    private void check(ElementSpec element, List<Fact> records) {
        FieldChecks needed = checks(element.record());
        List<FieldSpec> circular = Cycles.fields(element, needed.openFields());
        boolean byIds = !ids.containsKey(element.name()) || !circular.isEmpty();
        if (!byIds && needed.none()) {
            return;
        }
        Map<String, Fact> byId = byIds ? new HashMap<>(2 * records.size()) : Map.of();
        Set<Object> keys = new HashSet<>();
        int index = 0;
        for (Fact record : records) {
            int position = index++;
            Supplier<String> place = () -> place(element, record, position);
            if (byIds) {
                checkId(element, record, byId, keys, place);
            }
            check(element.record(), record, place);
        }
        new Cycles(circular, byId).find().forEach(cycle -> problems.add(cycleProblem(element, byId, cycle)));
    }

    private void checkId(
            ElementSpec element, Fact record, Map<String, Fact> byId, Set<Object> keys, Supplier<String> place) {
        if (record.id() == null) {
            checkNameless(element, record, keys, place);
        } else if (byId.putIfAbsent(record.id(), record) != null) {
            String first = place(byId.get(record.id()), element::name).get();
            problems.add(new Problem(
                    place.get() + "/id",
                    "'" + record.id() + "' is there twice, first at " + first,
                    "Maybe two exports were joined."));
        }
    }

    /** Records that need no id are told apart by their key, or by all their fields. */
    private void checkNameless(ElementSpec element, Fact record, Set<Object> keys, Supplier<String> place) {
        Optional<RowKey> key = RowKey.of(element.record(), record);
        boolean idMissing =
                element.record().field("id").filter(FieldSpec::required).isPresent();
        if (!idMissing && !keys.add(key.isPresent() ? key.get() : record)) {
            problems.add(new Problem(place.get(), "is there twice", "Maybe two exports were joined."));
        }
    }

    /** Where a record stands that no document told: by its id, its key or its place among those added. */
    private static String label(ElementSpec element, Fact record, int position) {
        boolean named = element.record().field("id").filter(FieldSpec::required).isPresent() || record.id() != null;
        return element.name()
                + (named
                        ? "[" + record.id() + "]"
                        : RowKey.of(element.record(), record)
                                .map(key -> "[" + key + "]")
                                .orElse("/" + position));
    }

    private String place(ElementSpec element, Fact record, int position) {
        return provenance.placeOf(record).orElseGet(() -> label(element, record, position));
    }

    private Supplier<String> place(Object record, Supplier<String> otherwise) {
        return () -> provenance.placeOf(record).orElseGet(otherwise);
    }

    private void check(RecordSpec spec, Object record, Supplier<String> place) {
        FieldChecks needed = checks(spec);
        for (int position : needed.open()) {
            FieldSpec field = needed.field(position);
            Object value = field.value(record);
            if (value instanceof RowList<?> rows) {
                checkRows(field, rows, place);
            } else if (needed.on(position, value)) {
                check(field, value, needed.bounds(position), needed.plain(), record, place);
            }
        }
        if (needed.onSubject()) {
            checkSubject(needed, record, place);
        }
        if (!needed.plain()) {
            checks.check(record, place);
        }
    }

    private void check(
            FieldSpec field,
            @Nullable Object value,
            @Nullable Bounds bounds,
            boolean plain,
            Object record,
            Supplier<String> place) {
        if (!plain) {
            checks.check(field, value, record, place);
        }
        if (value != null && bounds != null) {
            checks.check(field, value, bounds, record, place);
        }
        references.add(field, value, record, place);
    }

    private void checkRows(FieldSpec field, RowList<?> rows, Supplier<String> place) {
        RecordSpec row = field.rows().orElseThrow().row();
        if (rows.list().isEmpty()) {
            return;
        }
        FieldChecks needed = checks(row);
        boolean distinct = needed.distinct() || (!needed.idOfAll() && RowKey.distinct(row, rows.list()));
        if (distinct && needed.none()) {
            return;
        }
        Set<Object> keys = distinct ? Set.of() : keysOf(field, row);
        int index = 0;
        for (Object record : rows) {
            int position = index++;
            Supplier<String> rowPlace = place(record, () -> place.get() + "/" + field + "/" + position);
            check(row, record, rowPlace);
            if (!distinct) {
                RowKey.of(row, record).filter(key -> !keys.add(key)).ifPresent(key -> checks.second(key, rowPlace));
            }
        }
    }

    private FieldChecks checks(RecordSpec spec) {
        FieldChecks made = fieldChecks.get(spec);
        if (made == null) {
            made = new FieldChecks(spec, known.get(spec), this::unlooked);
            fieldChecks.put(spec, made);
        }
        return made;
    }

    /** Whether no such row needs a look, neither by itself nor beside the others of its record. */
    private boolean unlooked(RecordSpec row) {
        return checks(row).distinct() && checks(row).none();
    }

    /** The keys met so far that a row of the field must not have; ids are unique over all records. */
    private Set<Object> keysOf(FieldSpec field, RecordSpec row) {
        return checks(row).idOfAll() ? rowIds.computeIfAbsent(field, rowsOfAll -> new HashSet<>()) : new HashSet<>();
    }

    /** The pair subjectType and subjectId refers to the element of that kind, where the dictionary has it. */
    private void checkSubject(FieldChecks fields, Object record, Supplier<String> place) {
        Object type = fields.subjectType(record);
        Object id = fields.subjectId(record);
        if (type != null && id != null) {
            String element = kinds.get(type.toString());
            if (element != null) {
                references.add(element, id, "subjectId", place);
            }
        } else if (type != null && fields.subjectOptional()) {
            problems.add(new Problem(
                    place.get() + "/subjectId",
                    "is missing beside subjectType " + type,
                    "Name the subject, or neither."));
        }
    }

    private Problem cycleProblem(ElementSpec element, Map<String, Fact> byId, Cycles.Cycle cycle) {
        Fact first = byId.get(cycle.ids().get(0));
        return new Problem(
                place(first, () -> element.name() + "[" + first.id() + "]").get() + "/" + cycle.field(),
                "leads back to itself: " + String.join(" -> ", cycle.ids()),
                "Cut the circle at one of these records.");
    }
}
