package org.alignmentaudit.internal.columns;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one record that are kept as columns, side by side. Their records are made, all at once, when somebody first asks for one:
 * of most rows only sums and counts are ever asked.
 *
 * <p>Grows until it is handed on; from then on immutable and thread-safe.
 *
 * @param <R> type of the records
 */
public final class ColumnRows<R> extends AbstractList<R> implements RandomAccess {

    private final ColumnLayout layout;
    private Block block;
    private int first;
    private int size;
    private volatile @Nullable List<R> records;

    /** No rows yet, for rows of this table. */
    public ColumnRows(ColumnTable table) {
        this.layout = table.layout();
        this.block = table.shared();
    }

    /** Whether rows of this table can be added: nobody has read a record yet. */
    public boolean grows(ColumnTable table) {
        return layout == table.layout() && records == null;
    }

    /** The block in which the next row has its place right behind these; they move if they must. */
    Block room(ColumnTable table) {
        boolean last = size == 0 || first + size == block.used();
        if (size == 0 || !last || block.full()) {
            boolean shared = size == 0 || (last && block == table.shared());
            move(shared ? table.sharedRoom(size) : table.ownRoom(size));
        }
        return block;
    }

    private void move(Block other) {
        int to = other.used();
        other.take(block, first, size);
        block = other;
        first = to;
    }

    /** One more row came, right behind these. */
    void added() {
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
                made[number] = layout.record(block, first + number);
            }
            known = (List<R>) List.of(made);
            records = known;
        }
        return known;
    }

    /** The number of the column that holds the field; {@link ColumnLayout#NONE} if no row holds it. */
    public int column(String field) {
        return layout.column(field);
    }

    /** The value in a column of a row; null where it is absent. */
    public @Nullable Object value(int column, int number) {
        return layout.value(block, column, first + number);
    }

    /** The number of the day or amount in a column of a row; see {@link ColumnLayout#number}. */
    public long number(int column, int number) {
        return ((long[]) block.column(column))[first + number];
    }

    /** Whether each row holds a later day in the column, or a larger amount, than the one before. */
    public boolean ascending(int column) {
        long[] numbers = (long[]) block.column(column);
        for (int i = first + 1; i < first + size; i++) {
            if (numbers[i - 1] >= numbers[i]) {
                return false;
            }
        }
        return true;
    }
}
