package org.alignmentaudit.internal.columns;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Rows kept as columns. Their records are made, all at once, when somebody first asks for one: of most rows only sums and counts
 * are ever asked.
 *
 * <p>Grows until it is handed on; from then on immutable and thread-safe.
 *
 * @param <R> type of the records
 */
public final class ColumnRows<R> extends AbstractList<R> implements RandomAccess {

    /** A number that stands for an absent value. */
    public static final long ABSENT = ColumnLayout.ABSENT;

    /** A year of months. */
    private static final int FIRST_CAPACITY = 12;

    private final ColumnLayout layout;
    private final Object[] columns;
    private int capacity = FIRST_CAPACITY;
    private int size;
    private volatile @Nullable List<R> records;

    /** No rows yet. */
    public ColumnRows(ColumnLayout layout) {
        this.layout = layout;
        this.columns = layout.columns(capacity);
    }

    /** Whether rows of this layout can be added: nobody has read a record yet. */
    public boolean grows(ColumnLayout rows) {
        return layout == rows && records == null;
    }

    /** Adds a row: its values by the fields of the record. */
    public void append(@Nullable Object[] values) {
        if (size == capacity) {
            capacity *= 2;
            layout.grow(columns, capacity);
        }
        layout.put(columns, size, values);
        size++;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public R get(int number) {
        List<R> known = records;
        return (known == null ? make() : known).get(number);
    }

    @SuppressWarnings("unchecked") // the layout is that of the records
    private synchronized List<R> make() {
        List<R> known = records;
        if (known == null) {
            Object[] made = new Object[size];
            for (int number = 0; number < size; number++) {
                made[number] = layout.record(columns, number);
            }
            known = (List<R>) List.of(made);
            records = known;
        }
        return known;
    }

    /** The days or amounts of the field, in which {@link #ABSENT} stands for what is absent; null if no row holds any. */
    public long @Nullable [] numbers(String field) {
        int column = layout.column(field);
        return column == ColumnLayout.NONE ? null : (long[]) columns[column];
    }

    /** Whether a number of {@link #numbers} stands for an absent value. */
    public static boolean absent(long number) {
        return number == ColumnLayout.ABSENT;
    }

    /** The day or amount in a row, of a field that this row holds. */
    public long number(String field, int number) {
        return ((long[]) columns[layout.column(field)])[number];
    }

    /** The value of the field in a row; null where it is absent. */
    public @Nullable Object value(String field, int number) {
        int column = layout.column(field);
        return column == ColumnLayout.NONE ? null : layout.value(columns, column, number);
    }
}
