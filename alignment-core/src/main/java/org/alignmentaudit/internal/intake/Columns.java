package org.alignmentaudit.internal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a flat table in the order in which a host hands over the values of each row. */
final class Columns {

    private static final int NONE = -1;

    private final List<String> names;
    private final int[] fields;
    private final PlainField[] plain;
    private final int parent;

    /**
     * Columns of these names.
     *
     * @param fields the position of each column's field in the record; negative where it is none
     * @param parents which columns name what a row belongs to
     */
    Columns(List<String> names, int[] fields, List<String> parents, Shape shape) {
        this.names = names;
        this.fields = fields;
        this.plain = new PlainField[fields.length];
        for (int column = 0; column < fields.length; column++) {
            if (fields[column] >= 0) {
                plain[column] = new PlainField(shape.fields().get(fields[column]));
            }
        }
        List<String> naming = names.stream().filter(parents::contains).toList();
        parent = naming.size() == 1 ? names.indexOf(naming.get(0)) : NONE;
    }

    /** The one column that names what a row belongs to; null if there is none, or more than one. */
    @Nullable String onlyParent() {
        return parent == NONE ? null : names.get(parent);
    }

    /**
     * Puts the values of a row where their fields stand.
     *
     * @return false if one of them needs a closer look
     */
    boolean fill(@Nullable Object[] cells, @Nullable Object[] row) {
        for (int column = 0; column < fields.length; column++) {
            Object value = row[column];
            if (fields[column] >= 0 && value != null && !(value instanceof String text && text.isEmpty())) {
                Object held = plain[column].of(value);
                if (held == null) {
                    return false;
                }
                cells[fields[column]] = held;
            }
        }
        return true;
    }

    /** What the row says in that column; null if that is no text. */
    @Nullable String parent(@Nullable Object[] row) {
        return row[parent] instanceof String id && !id.isEmpty() ? id : null;
    }

    /** The row with a name at each value. */
    Map<String, Object> named(@Nullable Object[] row) {
        Map<String, Object> named = new HashMap<>();
        for (int column = 0; column < row.length; column++) {
            Object value = row[column];
            if (value != null) {
                named.put(names.get(column), value);
            }
        }
        return named;
    }

    /** The positions of the fields; negative for columns that are none. */
    int[] fields() {
        return fields;
    }
}
