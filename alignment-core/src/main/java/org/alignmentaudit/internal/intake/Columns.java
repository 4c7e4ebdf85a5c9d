package org.alignmentaudit.internal.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.alignmentaudit.internal.columns.ColumnTable;
import org.jspecify.annotations.Nullable;

/** The columns of a flat table in the order in which a host hands over the values of each row. */
final class Columns {

    private static final int NONE = -1;

    private final List<String> names;
    private final int parent;
    private final Shape shape;
    /** The columns that hold fields of the record, each with its field in the same place of the others. */
    private final int[] telling;

    private final int[] fields;
    private final PlainField[] plain;

    /**
     * Columns of these names.
     *
     * @param positions the position of each column's field in the record; negative where it is none
     * @param parents which columns name what a row belongs to
     */
    Columns(List<String> names, int[] positions, List<String> parents, Shape shape, Source source) {
        this.names = names;
        this.shape = shape;
        telling = IntStream.range(0, positions.length)
                .filter(column -> positions[column] >= 0)
                .toArray();
        fields = Arrays.stream(telling).map(column -> positions[column]).toArray();
        plain = Arrays.stream(fields)
                .mapToObj(shape.fields()::get)
                .map(field -> new PlainField(field, shape, source))
                .toArray(PlainField[]::new);
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
     * @param places where each of {@link #fields} stands
     * @return false if one of them needs a closer look
     */
    boolean fill(@Nullable Object[] cells, int[] places, @Nullable Object[] row) {
        for (int i = 0; i < telling.length; i++) {
            Object value = row[telling[i]];
            Object held = value == null ? null : plain[i].of(value);
            if (held != null) {
                cells[places[i]] = held;
            } else if (!absent(value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Puts the values of a row into the row that the table has started; its columns are laid out as {@link #layout} says.
     *
     * @return false if one of them needs a closer look, or is missing
     */
    boolean fill(ColumnTable table, @Nullable Object[] row) {
        for (int i = 0; i < telling.length; i++) {
            Object value = row[telling[i]];
            boolean put = value != null && plain[i].put(table, i, value);
            if (!put && !(absent(value) && plain[i].leave(table, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean absent(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isEmpty());
    }

    /** Rows with these columns as columns. */
    ColumnLayout layout() {
        return new ColumnLayout(shape.spec(), fields);
    }

    /** Whether rows with these columns can hold all that every such record must have. */
    boolean suffice() {
        return Arrays.stream(shape.required())
                .allMatch(position -> Arrays.stream(fields).anyMatch(field -> field == position));
    }

    /** Where the field at this position stands among {@link #fields}; negative if it does not. */
    int column(int position) {
        return IntStream.range(0, fields.length)
                .filter(column -> fields[column] == position)
                .findFirst()
                .orElse(NONE);
    }

    /** What the row says in that column. */
    @Nullable Object parent(@Nullable Object[] row) {
        return row[parent];
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

    /** The slots of the fields in records under way. */
    int[] slots() {
        return Arrays.stream(fields).map(shape.slots()::open).toArray();
    }

    /** Whether each value of the field at this position, if any, named a record that was told before. */
    boolean found(int position) {
        int column = column(position);
        return column == NONE || plain[column].found();
    }

    /** The positions of the fields that rows with these columns tell. */
    int[] fields() {
        return fields;
    }
}
