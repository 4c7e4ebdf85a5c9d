package org.alignmentaudit.internal.intake;

import org.jspecify.annotations.Nullable;

/** Takes plain rows of the table of an element: its records. */
final class PlainRecords implements PlainPath {

    private final Place.Table table;
    private final Columns columns;
    private final int[] slots;
    private final Records records;
    private final Source source;
    private final PlainTally tally;
    private final @Nullable PlainSubject subject;

    PlainRecords(Place.Table table, Columns columns, Records records, Source source) {
        this.table = table;
        this.columns = columns;
        this.slots = columns.slots();
        this.records = records;
        this.source = source;
        this.tally = records.plain();
        this.subject = PlainSubject.of(records.shape(), source);
        tally.expect(columns, subject);
    }

    @Override
    public boolean take(@Nullable Object[] row, long number) {
        Draft record = new Draft(records.shape(), table.row(number), source);
        if (!record.fill(columns, slots, row)) {
            return false;
        }
        if (subject != null) {
            subject.find(record);
        }
        records.add(record);
        tally.take(record);
        return true;
    }
}
