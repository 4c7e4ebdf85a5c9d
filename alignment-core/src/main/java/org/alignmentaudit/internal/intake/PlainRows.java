package org.alignmentaudit.internal.intake;

import java.util.List;
import org.alignmentaudit.dictionary.SelfChecked;
import org.jspecify.annotations.Nullable;

/**
 * Takes plain rows of a table of child rows and makes their records at once.
 */
final class PlainRows implements PlainPath {

    private final Columns columns;
    private final Records parents;
    private final int list;
    private final Shape shape;
    private final Source source;
    private final List<@Nullable Object> byNumber;
    private final PlainTally tally;
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
        tally.expect(columns);
    }

    @Override
    public boolean take(@Nullable Object[] row, long number) {
        Draft owner = parent(columns.parent(row));
        @Nullable Object[] cells = shape.nothing();
        if (owner == null || !columns.fill(cells, row) || shape.lacks(cells)) {
            return false;
        }
        Object record = create(cells);
        if (record == null) {
            return false;
        }
        List<Object> rows = owner.list(list);
        tally.take(cells, owner, rows.isEmpty());
        rows.add(record);
        while (byNumber.size() < number - 1) {
            byNumber.add(null);
        }
        byNumber.add(record);
        return true;
    }

    /** Rows mostly come grouped by what they belong to. */
    private @Nullable Draft parent(@Nullable String id) {
        if (id != null && !id.equals(parentId)) {
            parentId = id;
            parent = parents.told(id, source);
        }
        return id == null ? null : parent;
    }

    private @Nullable Object create(@Nullable Object[] cells) {
        try {
            Object record = shape.spec().create(cells);
            return record instanceof SelfChecked row && !row.consistent() ? null : record;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }
}
