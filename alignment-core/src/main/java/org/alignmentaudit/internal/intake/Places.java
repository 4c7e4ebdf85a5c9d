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
    private final Map<Place.Table, OfRows> rows = new HashMap<>();
    private @Nullable Map<Object, Place> byRecord;

    /** The rows of a table by their number, beginning with 1, as far as their places are not noted by themselves. */
    static final class OfRows {

        private final List<Object> made = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();
        private @Nullable Object owner;
        private long last;

        /**
         * Rows that follow each other in the table.
         *
         * @param number that of the first of them
         * @param first its index in {@link #made}, or in the rows that it belongs to where those are kept as columns
         */
        private record Run(@Nullable ColumnRows<?> rows, long number, int first) {}

        /** The record of the row of this number, which is greater than those before. */
        void add(Object record, long number) {
            follow(null, made.size(), number);
            made.add(record);
        }

        /** The row of this number is the next of these, which are kept as columns. */
        void add(ColumnRows<?> columns, long number) {
            follow(columns, columns.size(), number);
        }

        private void follow(@Nullable ColumnRows<?> columns, int index, long number) {
            if (runs.isEmpty() || owner != columns || number != last + 1) {
                runs.add(new Run(columns, number, index));
                owner = columns;
            }
            last = number;
        }

        /** Each run reaches to where the next of the same rows begins. */
        private void index(Place.Table table, Map<Object, Place> index) {
            Map<Object, Integer> ends = new IdentityHashMap<>();
            for (int i = runs.size() - 1; i >= 0; i--) {
                Run run = runs.get(i);
                List<?> rows = run.rows() == null ? made : run.rows();
                Integer end = ends.put(rows, run.first());
                for (int row = run.first(); row < (end == null ? rows.size() : end); row++) {
                    index.put(rows.get(row), table.row(run.number() + row - run.first()));
                }
            }
        }
    }

    void add(Object record, Place place) {
        records.add(record);
        places.add(place);
        byRecord = null;
    }

    /** Where to note the rows of a table. */
    OfRows rowsOf(Place.Table table) {
        return rows.computeIfAbsent(table, first -> new OfRows());
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
        rows.forEach((table, made) -> made.index(table, index));
        return index;
    }
}
