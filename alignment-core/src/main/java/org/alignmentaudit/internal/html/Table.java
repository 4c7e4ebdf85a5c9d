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

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
