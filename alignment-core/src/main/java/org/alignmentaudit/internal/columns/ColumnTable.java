package org.alignmentaudit.internal.columns;

/**
 * Takes the rows of one flat table into columns that all of them share. Rows that come grouped by what they belong to lie side by
 * side there, and need next to no memory besides what they say. Not thread-safe.
 */
public final class ColumnTable {

    /** A year of months. */
    private static final int FIRST_CAPACITY = 12;

    private static final int LARGEST_CAPACITY = 4096;

    private final ColumnLayout layout;
    private Block shared;
    private Block block;
    private int row;

    public ColumnTable(ColumnLayout layout) {
        this.layout = layout;
        this.shared = new Block(layout, FIRST_CAPACITY);
        this.block = shared;
    }

    ColumnLayout layout() {
        return layout;
    }

    Block shared() {
        return shared;
    }

    /** Starts the next of these rows, which counts only once it is {@link #keep kept}. */
    public void start(ColumnRows<?> rows) {
        block = rows.room(this);
        row = block.used();
    }

    /** The row holds a day or an amount in the column, given by its number. */
    public void put(int column, long number) {
        ((long[]) block.column(column))[row] = number;
    }

    /** The row holds a word in the column. */
    public void put(int column, Enum<?> word) {
        ((byte[]) block.column(column))[row] = ColumnLayout.number(word);
    }

    /** The row holds a value in the column that is none of those. */
    public void put(int column, Object value) {
        ((Object[]) block.column(column))[row] = value;
    }

    /** The row holds nothing in the column. */
    public void leave(int column) {
        layout.leave(block.column(column), column, row);
    }

    /** The number that the row holds in a column of days or amounts. */
    public long number(int column) {
        return ((long[]) block.column(column))[row];
    }

    /** A number for the words in the row; rows of which all words are the same have the same. */
    public int words() {
        return layout.words(block, row);
    }

    /** The record of the row. */
    public Object record() {
        return layout.record(block, row);
    }

    /** The row is one of these, for which it was started. */
    public void keep(ColumnRows<?> rows) {
        block.use();
        rows.added();
    }

    /** A block with room for one more row besides these, of which the last is in the block that all share. */
    Block sharedRoom(int rows) {
        if (shared.full()) {
            shared = new Block(layout, Math.max(2 * (rows + 1), Math.min(2 * shared.capacity(), LARGEST_CAPACITY)));
        }
        return shared;
    }

    /** A block for these rows alone: others lie behind them where they are. */
    Block ownRoom(int rows) {
        return new Block(layout, Math.max(FIRST_CAPACITY, 2 * rows));
    }
}
