package org.alignmentaudit.internal.html;

import java.util.List;

/**
 * Numbers by two sets.
 *
 * @param corner heading of the first column
 * @param columns the marks on top
 * @param rows one for each member of the other set
 */
public record Matrix(String corner, List<Mark> columns, List<Row> rows) {

    /** Copies the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param word what it counts
     * @param cells a number for each column
     */
    public record Row(String word, List<Tile> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
