package org.alignmentaudit.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.alignmentaudit.dictionary.ElementSpec;
import org.jspecify.annotations.Nullable;

/** Rows of rows, such as the scores of the options of decisions: they wait until all rows they belong to are told. */
final class NestedRows {

    private static final String ID = "id";

    private final ElementSpec element;
    private final Shape shape;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<Field> supplied = new LinkedHashSet<>();

    /** A field of a row of the element: the list that holds the row, and the list in that row. */
    record Field(int rows, int rowsOfRow) {}

    private record Waiting(Field field, Key key, Object row, Place place, Source source) {}

    private record Key(int rows, String parent, String row) {}

    NestedRows(ElementSpec element, Shape shape) {
        this.element = element;
        this.shape = shape;
    }

    /** All rows of this field are told: a row without any has none. */
    void supply(Field field) {
        supplied.add(field);
    }

    /** Whether a table tells any. */
    boolean told() {
        return !supplied.isEmpty();
    }

    /** Keeps a row until it can be attached. */
    void add(Field field, String parent, String row, Object value, Place place, Source source) {
        waiting.add(new Waiting(field, new Key(field.rows(), parent, row), value, place, source));
    }

    void attach(DraftIndex records, BooleanSupplier maybeUnread) {
        Map<Key, Draft> rows = index(records);
        supplied.forEach(field -> rows.forEach((key, row) -> {
            if (key.rows() == field.rows()) {
                row.list(field.rowsOfRow());
            }
        }));
        for (Waiting row : waiting) {
            attach(row, rows.get(row.key()), rows, maybeUnread);
        }
    }

    private void attach(Waiting row, @Nullable Draft parent, Map<Key, Draft> rows, BooleanSupplier maybeUnread) {
        if (parent != null) {
            parent.list(row.field().rowsOfRow()).add(row.row());
        } else if (!maybeUnread.getAsBoolean()) {
            List<String> known = rows.keySet().stream()
                    .filter(key -> key.parent().equals(row.key().parent())
                            && key.rows() == row.key().rows())
                    .map(Key::row)
                    .toList();
            String among = shape.fields().get(row.key().rows()) + " of the " + element.singular() + " "
                    + Shown.cell(row.key().parent());
            row.source().dangling(row.place(), row.key().row(), among, known);
        }
    }

    /** The rows that have an id, which alone can have rows from a table of their own. */
    private Map<Key, Draft> index(DraftIndex records) {
        Map<Key, Draft> rows = new HashMap<>();
        if (waiting.isEmpty() && supplied.isEmpty()) {
            return rows;
        }
        Set<Integer> positions = new LinkedHashSet<>();
        supplied.forEach(field -> positions.add(field.rows()));
        records.byId()
                .forEach((parent, draft) -> positions.forEach(position -> draft.eachRow(position, row -> {
                    if (row.value(shape.rows(position).position(ID)) instanceof String id) {
                        rows.putIfAbsent(new Key(position, parent, id), row);
                    }
                })));
        return rows;
    }
}
