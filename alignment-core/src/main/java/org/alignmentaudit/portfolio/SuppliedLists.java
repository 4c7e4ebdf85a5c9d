package org.alignmentaudit.portfolio;

import java.util.List;
import java.util.function.Predicate;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The child lists of an element that are supplied as a whole: a record that was told without rows has none, unless it counts
 * them in place of listing them.
 */
final class SuppliedLists {

    /**
     * A list.
     *
     * @param position position of its field in the record
     * @param counters the fields that count its rows, for records that cannot list them
     */
    private record SuppliedList(int position, FieldSpec field, List<FieldSpec> counters) {

        static SuppliedList of(RecordSpec record, FieldSpec field) {
            List<FieldSpec> counters = record.fields().stream()
                    .filter(other ->
                            other.summarises().filter(field.name()::equals).isPresent())
                    .toList();
            return new SuppliedList(record.fields().indexOf(field), field, counters);
        }

        boolean unknownIn(Fact fact) {
            RowList<?> rows = (RowList<?>) field.value(fact);
            return (rows == null || !rows.known()) && counters.stream().noneMatch(counter -> counter.carriedBy(fact));
        }

        Object none() {
            return field.rows().orElseThrow().of(List.of());
        }
    }

    private final RecordSpec record;
    private final List<SuppliedList> lists;

    /** Those of the element whose path is supplied. */
    SuppliedLists(ElementSpec element, Predicate<String> supplied) {
        record = element.record();
        lists = record.children().stream()
                .filter(list -> supplied.test(new DataPath(element, list, null).toString()))
                .map(list -> SuppliedList.of(record, list))
                .toList();
    }

    /** The records with those lists filled in. */
    List<Fact> filledIn(List<Fact> facts) {
        return lists.isEmpty() ? facts : facts.stream().map(this::filledIn).toList();
    }

    private Fact filledIn(Fact fact) {
        @Nullable Object[] values = null;
        for (SuppliedList list : lists) {
            if (list.unknownIn(fact)) {
                values = values == null ? record.values(fact) : values;
                values[list.position()] = list.none();
            }
        }
        return values == null ? fact : (Fact) record.create(values);
    }
}
