package org.alignmentaudit.internal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one flat table, whose columns are named once. */
public final class TableRows {

    private final FlatTable table;
    private final Columns columns;
    private final @Nullable PlainPath plain;

    TableRows(FlatTable table, List<String> names) {
        this.table = table;
        this.columns = table.columns(names);
        this.plain = table.plain(columns);
    }

    /** Passes over a row that cannot be read; it counts all the same. */
    public void passOver() {
        table.counted();
    }

    /** Takes a row: its values in the order of the columns, as many as there are columns. */
    void take(@Nullable Object[] row) {
        long number = table.rows() + 1;
        if (plain != null && plain.take(row, number)) {
            table.counted();
        } else {
            table.take(columns.named(row));
        }
    }
}
