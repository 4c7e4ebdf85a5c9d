package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;

/**
 * What tells one row from another: the key fields that hold a value, with their values.
 *
 * @param fields the fields
 * @param values their values
 */
record RowKey(List<FieldSpec> fields, List<Object> values) {

    /** The key of a row; empty where rows of its kind have none, or where all its fields are absent. */
    static Optional<RowKey> of(RecordSpec spec, Object record) {
        List<FieldSpec> fields = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (FieldSpec field : spec.key()) {
            Object value = field.value(record);
            if (value != null) {
                fields.add(field);
                values.add(value);
            }
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new RowKey(fields, values));
    }

    /**
     * Whether it is plain that no two rows have one key, because there is no key, only one row, or each lies on a later day
     * than the one before. What is known of many rows need not be looked up in a set.
     */
    static boolean distinct(RecordSpec spec, List<?> rows) {
        return rows.size() < 2 || spec.key().isEmpty() || ascending(spec, rows);
    }

    private static boolean ascending(RecordSpec spec, List<?> rows) {
        FieldSpec first = spec.key().get(0);
        Object before = null;
        for (Object row : rows) {
            Object value = first.value(row);
            if (!(value instanceof LocalDate day) || (before instanceof LocalDate last && !last.isBefore(day))) {
                return false;
            }
            before = value;
        }
        return true;
    }

    /** The values alone, such as {@code USD 2026-01-31}. */
    @Override
    public String toString() {
        return String.join(" ", values.stream().map(Object::toString).toList());
    }
}
