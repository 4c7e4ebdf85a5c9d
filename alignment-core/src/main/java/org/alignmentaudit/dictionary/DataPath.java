package org.alignmentaudit.dictionary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the dictionary: an element, one of its child lists, or a field of either.
 *
 * @param element the element
 * @param child the field that holds the child rows; null for the element and its own fields
 * @param field the field; null for an element or a child list as a whole
 */
public record DataPath(
        ElementSpec element,
        @Nullable FieldSpec child,
        @Nullable FieldSpec field) {

    static Optional<DataPath> of(ElementSpec element, List<String> names) {
        if (names.isEmpty()) {
            return Optional.of(new DataPath(element, null, null));
        }
        Optional<FieldSpec> first = element.record().field(names.get(0));
        if (first.isEmpty() || names.size() > 2) {
            return Optional.empty();
        }
        if (names.size() == 1) {
            return first.map(
                    f -> f.kind() == FieldKind.ROWS ? new DataPath(element, f, null) : new DataPath(element, null, f));
        }
        return first.flatMap(FieldSpec::rows)
                .flatMap(rows -> rows.row().field(names.get(1)))
                .map(field -> new DataPath(element, first.get(), field));
    }

    /** The path without its field, or without its child list where it names no field; the element itself stays. */
    public DataPath parent() {
        return field != null ? new DataPath(element, child, null) : new DataPath(element, null, null);
    }

    /** The full name, such as {@code initiatives.statusReports.cpi}. */
    @Override
    public String toString() {
        return element.name() + (child == null ? "" : "." + child) + (field == null ? "" : "." + field);
    }
}
