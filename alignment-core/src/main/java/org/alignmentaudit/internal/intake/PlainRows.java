package org.alignmentaudit.internal.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.alignmentaudit.dictionary.SelfChecked;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.jspecify.annotations.Nullable;

/**
 * Takes plain rows of a table of child rows. Makes their records at once, but for rows of which there are many: those are kept as
 * columns.
 */
final class PlainRows implements PlainPath {

    private final Columns columns;
    private final Records parents;
    private final int list;
    private final Shape shape;
    private final Source source;
    private final List<@Nullable Object> byNumber;
    private final PlainTally tally;
    private final @Nullable Object[] cells;
    private final @Nullable ColumnLayout layout;
    /** The words, by their number in the layout, of rows that are known not to be refused. */
    private final BitSet consistent = new BitSet();

    private @Nullable Draft parent;
    private String parentId = "";

    /**
     * Hands rows to the records of an element.
     *
     * @param list position of the field of those records that holds the rows
     */
    PlainRows(Place.Table table, Columns columns, Records parents, int list, Source source) {
        this.columns = columns;
        this.parents = parents;
        this.list = list;
        this.shape = parents.shape().rows(list);
        this.source = source;
        this.byNumber = source.rowsOf(table);
        this.tally = parents.plain(list);
        this.cells = shape.nothing();
        this.layout = parents.shape().many(list)
                ? new ColumnLayout(
                        shape.spec(),
                        Arrays.stream(columns.fields())
                                .filter(position -> position >= 0)
                                .toArray())
                : null;
        tally.expect(columns);
    }

    @Override
    public boolean take(@Nullable Object[] row, long number) {
        Draft owner = parent(columns.parent(row));
        shape.clear(cells);
        if (owner == null || !columns.fill(cells, row) || shape.lacks(cells)) {
            return false;
        }
        ColumnRows<?> kept = layout == null ? null : owner.columns(list, layout);
        return kept == null || layout == null ? make(owner, number) : keep(kept, layout, owner, number);
    }

    private boolean make(Draft owner, long number) {
        Object record = create();
        if (record == null) {
            return false;
        }
        List<Object> rows = owner.list(list);
        tally.take(cells, owner, rows.isEmpty());
        rows.add(record);
        note(record, number);
        return true;
    }

    private boolean keep(ColumnRows<?> rows, ColumnLayout layout, Draft owner, long number) {
        int words = layout.words(cells);
        if (!consistent.get(words)) {
            if (create() == null) {
                return false;
            }
            consistent.set(words);
        }
        tally.take(cells, owner, rows.isEmpty());
        rows.append(cells);
        note(rows, number);
        return true;
    }

    private void note(Object record, long number) {
        while (byNumber.size() < number - 1) {
            byNumber.add(null);
        }
        byNumber.add(record);
    }

    /** Rows mostly come grouped by what they belong to. */
    private @Nullable Draft parent(@Nullable String id) {
        if (id != null && !id.equals(parentId)) {
            parentId = id;
            parent = parents.told(id, source);
        }
        return id == null ? null : parent;
    }

    private @Nullable Object create() {
        try {
            Object record = shape.spec().create(cells);
            return record instanceof SelfChecked row && !row.consistent() ? null : record;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }
}
