package org.alignmentaudit.internal.intake;

import org.jspecify.annotations.Nullable;

/** Takes plain rows of the table of an element: its records. */
final class PlainRecords implements PlainPath {

    private final Place.Table table;
    private final Columns columns;
    private final Records records;
    private final Source source;

    PlainRecords(Place.Table table, Columns columns, Records records, Source source) {
        this.table = table;
        this.columns = columns;
        this.records = records;
        this.source = source;
        records.plain().expect(columns);
    }

    @Override
    public boolean take(@Nullable Object[] row, long number) {
        Draft record = new Draft(records.shape(), table.row(number), source);
        if (!record.fill(columns, row)) {
            return false;
        }
        records.add(record);
        record.tally(records.plain());
        return true;
    }
}
