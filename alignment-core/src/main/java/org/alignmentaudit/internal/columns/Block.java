package org.alignmentaudit.internal.columns;

/** Columns with room for so many rows, of which the first are in use. */
final class Block {

    private final Object[] columns;
    private final int capacity;
    private int used;

    Block(ColumnLayout layout, int capacity) {
        this.columns = layout.columns(capacity);
        this.capacity = capacity;
    }

    Object column(int column) {
        return columns[column];
    }

    int capacity() {
        return capacity;
    }

    /** Number of rows in use; the next row goes here. */
    int used() {
        return used;
    }

    boolean full() {
        return used == capacity;
    }

    /** The next row is in use too. */
    void use() {
        used++;
    }

    /** Takes over rows of another block of the same columns. */
    void take(Block other, int first, int rows) {
        for (int column = 0; column < columns.length; column++) {
            System.arraycopy(other.columns[column], first, columns[column], used, rows);
        }
        used += rows;
    }
}
