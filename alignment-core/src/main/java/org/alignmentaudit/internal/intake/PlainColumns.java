package org.alignmentaudit.internal.intake;

import java.util.Arrays;
import java.util.BitSet;
import org.alignmentaudit.dictionary.SelfChecked;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.alignmentaudit.internal.columns.ColumnTable;
import org.jspecify.annotations.Nullable;

/** Takes plain rows of a table of child rows of which there are many: keeps them as columns. */
final class PlainColumns implements PlainPath {

    private final Columns columns;
    private final ToldRecords parents;
    private final int list;
    private final ColumnTable table;
    private final Places.OfRows places;
    private final PlainTally tally;
    private final int[] days;
    private final int firstOfKey;
    /** Takes rows of records that hold some already which came another way. */
    private final PlainRows others;
    /** The words, by their number in the table, of rows that are known not to be refused. */
    private final BitSet consistent = new BitSet();

    /**
     * Hands rows to the records of an element.
     *
     * @param columns of which some hold what every row must have
     * @param list position of the field of those records that holds the rows
     */
    PlainColumns(Place.Table table, Columns columns, Records parents, int list, Source source) {
        this.columns = columns;
        this.parents = new ToldRecords(parents, source);
        this.list = list;
        this.table = new ColumnTable(columns.layout());
        this.places = source.rowsOf(table);
        this.tally = parents.plain(list);
        this.others = new PlainRows(table, columns, parents, list, source);
        Shape shape = parents.shape().rows(list);
        this.days = Arrays.stream(shape.days())
                .map(columns::column)
                .filter(column -> column >= 0)
                .toArray();
        this.firstOfKey = columns.column(tally.firstOfKey());
    }

    @Override
    public boolean take(@Nullable Object[] row, long number) {
        Draft owner = parents.of(columns.parent(row));
        if (owner == null) {
            return false;
        }
        ColumnRows<?> rows = owner.columns(list, table);
        return rows == null ? others.take(row, number) : keep(row, rows, owner, number);
    }

    private boolean keep(@Nullable Object[] row, ColumnRows<?> rows, Draft owner, long number) {
        table.start(rows);
        if (!columns.fill(table, row) || !consistent()) {
            return false;
        }
        for (int column : days) {
            tally.see(table.number(column));
        }
        tally.follow(firstOfKey < 0 ? ColumnLayout.ABSENT : table.number(firstOfKey), owner, rows.isEmpty());
        places.add(rows, number);
        table.keep(rows);
        return true;
    }

    /** Whether the row can be made and contradicts itself nowhere, which no field but those of words decides. */
    private boolean consistent() {
        int words = table.words();
        if (consistent.get(words)) {
            return true;
        }
        boolean creates = creates();
        consistent.set(words, creates);
        return creates;
    }

    private boolean creates() {
        try {
            return !(table.record() instanceof SelfChecked row) || row.consistent();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }
}
