package org.alignmentaudit.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.jspecify.annotations.Nullable;

/** Where records and rows stood. Only noted down at first: most portfolios have no problem that asks for a place. */
final class Places {

    private final List<Object> records = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<Place.Table, List<@Nullable Object>> rows = new HashMap<>();
    private @Nullable Map<Object, Place> byRecord;

    void add(Object record, Place place) {
        records.add(record);
        places.add(place);
        byRecord = null;
    }

    /**
     * The rows of a table by their number, beginning with 1; null where the place of a row is noted by itself. Rows that are kept
     * as columns stand for their next row each time. Grows.
     */
    List<@Nullable Object> rowsOf(Place.Table table) {
        return rows.computeIfAbsent(table, first -> new ArrayList<>());
    }

    /** Where the record stood, if it was noted. Equal records that are not the same are told apart. */
    Optional<Place> of(Object record) {
        Map<Object, Place> known = byRecord == null ? index() : byRecord;
        byRecord = known;
        return Optional.ofNullable(known.get(record));
    }

    private Map<Object, Place> index() {
        Map<Object, Place> index = new IdentityHashMap<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            index.put(records.get(i), places.get(i));
        }
        rows.forEach((table, made) -> index(table, made, index));
        return index;
    }

    private static void index(Place.Table table, List<@Nullable Object> made, Map<Object, Place> index) {
        Map<Object, Integer> met = new IdentityHashMap<>();
        for (int i = 0; i < made.size(); i++) {
            Object record = made.get(i) instanceof ColumnRows<?> rows
                    ? rows.get(met.merge(rows, 1, Integer::sum) - 1)
                    : made.get(i);
            if (record != null) {
                index.put(record, table.row(i + 1L));
            }
        }
    }
}
