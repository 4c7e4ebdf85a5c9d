package org.alignmentaudit.internal.html;

import java.util.List;

/**
 * A table; the first column names the rows.
 *
 * @param caption what it holds
 * @param explained a sentence more about it; empty for none
 * @param columns headings
 * @param rows as many cells each
 */
public record Table(String caption, String explained, List<String> columns, List<List<String>> rows) {

    private static final int LARGE = 12;

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether it has so many rows that it should be folded away until somebody wants to see it. */
    public boolean large() {
        return rows.size() > LARGE;
    }
}
