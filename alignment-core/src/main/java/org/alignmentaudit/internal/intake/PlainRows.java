package org.alignmentaudit.internal.intake;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.dictionary.SelfChecked;
import org.jspecify.annotations.Nullable;

/** Takes plain rows of a table of child rows: makes their records at once. */
final class PlainRows implements PlainPath {

    private final Columns columns;
    private final ToldRecords parents;
    private final int list;
    private final Shape shape;
    private final Places.OfRows places;
    private final PlainTally tally;
    private final @Nullable Object[] cells;

    /**
     * Hands rows to the records of an element.
     *
     * @param list position of the field of those records that holds the rows
     */
    PlainRows(Place.Table table, Columns columns, Records parents, int list, Source source) {
        this.columns = columns;
        this.parents = new ToldRecords(parents, source);
        this.list = list;
        this.shape = parents.shape().rows(list);
        this.places = source.rowsOf(table);
        this.tally = parents.plain(list);
        this.cells = new @Nullable Object[shape.spec().arguments()];
        tally.expect(columns, null);
    }

    @Override
    public boolean take(@Nullable Object[] row, long number) {
        Draft owner = parents.of(columns.parent(row));
        shape.clear(cells);
        if (owner == null || !columns.fill(cells, columns.fields(), row) || shape.lacks(cells)) {
            return false;
        }
        Object record = create();
        if (record == null) {
            return false;
        }
        List<Object> rows = owner.list(list);
        tally.take(cells, owner, rows.isEmpty());
        rows.add(record);
        places.add(record, number);
        return true;
    }

    private @Nullable Object create() {
        try {
            Object record = shape.spec().createOf(cells, LocalDate.MAX);
            return record instanceof SelfChecked row && !row.consistent() ? null : record;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }
}
