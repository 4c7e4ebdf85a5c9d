package org.alignmentaudit.internal.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldKind;
import org.jspecify.annotations.Nullable;

/** The rows of one flat table as a host hands them over. */
abstract class FlatTable {

    private static final int PARENT = -2;
    private static final int IGNORED = -3;

    private final String name;
    private final Place.Table place;
    private final Shape shape;
    private final Source source;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> parents;
    private final Map<String, String> ids = new HashMap<>();
    private long rows;
    private boolean spoilt;
    /** Whether it cannot be told what the row belongs to, which was told. */
    private boolean lost;

    FlatTable(String name, Place.Table place, Shape shape, List<String> parents, Source source) {
        this.name = name;
        this.place = place;
        this.shape = shape;
        this.parents = parents;
        this.source = source;
    }

    /** The rows of an element: its records. */
    static final class OfElement extends FlatTable {

        private final Records records;

        OfElement(String name, Place.Table place, ElementSpec element, Source source) {
            super(name, place, source.records(element).shape(), List.of(), source);
            records = source.records(element);
        }

        @Override
        PlainPath plain(Columns columns) {
            return new PlainRecords(place(), columns, records, source());
        }

        @Override
        void spoil() {
            records.plain().spoil();
        }

        @Override
        void take(Draft row, Map<String, String> ids, Place place) {
            records.add(row);
        }
    }

    /** Child rows, or rows of those. */
    static final class OfRows extends FlatTable {

        private final RowDelivery delivery;
        private final List<RowTable.Owner> owners;

        OfRows(RowTable table, Place.Table place, Source source) {
            this(table, place, new RowDelivery(table, source), source);
        }

        private OfRows(RowTable table, Place.Table place, RowDelivery delivery, Source source) {
            super(table.name(), place, delivery.shape(), table.parentColumns(), source);
            this.delivery = delivery;
            this.owners = table.owners();
        }

        @Override
        void firstMet(String parentColumn, Place table) {
            owners.stream()
                    .filter(owner -> owner.column().equals(parentColumn))
                    .forEach(owner -> delivery.supply(owner, table, Tables.name(owner.element())));
        }

        @Override
        @Nullable PlainPath plain(Columns columns) {
            return delivery.plain(columns, place());
        }

        @Override
        void spoil() {
            delivery.spoil();
        }

        @Override
        void take(Draft row, Map<String, String> ids, Place place) {
            delivery.deliver(row, ids, owners, place);
        }
    }

    /** The columns of these names, for a host that names them once. */
    final Columns columns(List<String> names) {
        int[] fields = new int[names.size()];
        for (int column = 0; column < fields.length; column++) {
            fields[column] = position(names.get(column), place);
        }
        return new Columns(names, fields, parents, shape, source);
    }

    /** The short way for rows of these columns; null where each row takes a closer look. */
    abstract @Nullable PlainPath plain(Columns columns);

    final Source source() {
        return source;
    }

    final Place.Table place() {
        return place;
    }

    /** Number of rows taken so far. */
    final long rows() {
        return rows;
    }

    /** A row went the short way, or was passed over. */
    final void counted() {
        rows++;
    }

    /** Hands on a row with what it says in the columns that name its parent. */
    abstract void take(Draft row, Map<String, String> ids, Place place);

    /** A column that names parents is there. */
    void firstMet(String parentColumn, Place table) {}

    /** Rows came that do not go the short way. */
    abstract void spoil();

    final void take(Map<String, ? extends @Nullable Object> values) {
        if (!spoilt) {
            spoilt = true;
            spoil();
        }
        Place row = place.row(++rows);
        Draft draft = new Draft(shape, row, source);
        if (!ids.isEmpty()) {
            ids.clear();
        }
        lost = false;
        for (Map.Entry<String, ? extends @Nullable Object> cell : values.entrySet()) {
            Object value = cell.getValue();
            if (value != null && !value.equals("")) {
                put(draft, cell.getKey(), value, row);
            }
        }
        if (source.alone()) {
            draft.tellMissing();
        }
        if (lost) {
            draft.finished();
        } else {
            take(draft, ids, row);
        }
    }

    private void put(Draft draft, String column, Object value, Place row) {
        int position = position(column, row);
        if (position == PARENT && !ValueText.tells(value)) {
            lost = true;
            source.problem(row.at(column), "expected a text, found " + ValueText.kind(value), ValueAdvice.WRITE_OUT);
        } else if (position == PARENT) {
            ids.put(column, ValueText.of(value));
        } else if (position != IGNORED) {
            put(draft, position, value);
        }
    }

    private int position(String column, Place at) {
        Integer known = columns.get(column);
        return known == null ? resolve(column, at) : known;
    }

    private int resolve(String column, Place at) {
        int position = IGNORED;
        if (parents.contains(column)) {
            position = PARENT;
            firstMet(column, place);
        } else if (shape.position(column) != Shape.NONE
                && shape.fields().get(shape.position(column)).kind() != FieldKind.ROWS) {
            position = shape.position(column);
        } else if (!FlatRows.ownName(column)) {
            List<String> known = new ArrayList<>(parents);
            shape.spec().scalars().forEach(field -> known.add(field.name()));
            String fault = Shown.cell(column) + " is no column of " + name;
            source.unknown(at.at(column), fault, column, known, "Names of your own start with x- or x_.");
        }
        columns.put(column, position);
        return position;
    }

    private static void put(Draft draft, int position, Object value) {
        if (draft.field(position).kind() != FieldKind.TEXTS) {
            draft.putValue(position, value);
        } else if (value instanceof Collection<?> words) {
            putWords(draft, position, words);
        } else if (value instanceof Object[] words) {
            putWords(draft, position, Arrays.asList(words));
        } else if (ValueText.tells(value)) {
            putWords(draft, position, List.of(ValueText.of(value).split("\\|", -1)));
        } else {
            draft.rejectKind(position, value);
        }
    }

    private static void putWords(Draft draft, int position, Collection<?> words) {
        int item = 0;
        for (Object word : words) {
            draft.addValue(position, draft.place(position).at(item++), word);
        }
    }
}
