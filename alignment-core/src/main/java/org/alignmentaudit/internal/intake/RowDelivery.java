package org.alignmentaudit.internal.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alignmentaudit.dictionary.FieldSpec;
import org.jspecify.annotations.Nullable;

/** Hands the rows of a child table to what they belong to. */
public final class RowDelivery {

    private final RowTable table;
    private final Source source;
    private final Map<RowTable.Owner, Target> targets = new IdentityHashMap<>();

    /** The records whose rows a table holds, and the position of the field that they go to. */
    private record Target(Records records, int position, String column, Optional<String> rowColumn) {}

    public RowDelivery(RowTable table, Source source) {
        this.table = table;
        this.source = source;
    }

    /** What a row of the table holds besides the columns that name its parent. */
    public Shape shape() {
        RowTable.Owner some = table.owners().get(0);
        Shape parent = source.records(some.element()).shape();
        Shape child = parent.rows(parent.position(some.child().name()));
        FieldSpec nested = some.nested();
        return nested == null ? child : child.rows(child.position(nested.name()));
    }

    /**
     * The table tells all rows of these owners.
     *
     * @param place the table as a whole
     * @param parents what the source calls the table of an owner's parents
     */
    public void supply(RowTable.Owner owner, Place place, String parents) {
        Records records = source.records(owner.element());
        int child = position(owner);
        if (owner.nested() == null) {
            source.suppliedRows(owner.element(), owner.child());
            records.supplyRows(child);
        } else {
            records.nested().supply(nested(records, owner));
        }
        records.continuedBy(() -> source.problem(
                place, "continues " + parents + ", which is not there", "Add that table, or remove this one."));
    }

    private Target target(RowTable.Owner owner) {
        return targets.computeIfAbsent(owner, this::found);
    }

    private Target found(RowTable.Owner owner) {
        return new Target(source.records(owner.element()), position(owner), owner.column(), owner.rowColumn());
    }

    private int position(RowTable.Owner owner) {
        return source.records(owner.element()).shape().position(owner.child().name());
    }

    private NestedRows.Field nested(Records records, RowTable.Owner owner) {
        int child = position(owner);
        String nested = Objects.requireNonNull(owner.nested()).name();
        return new NestedRows.Field(child, records.shape().rows(child).position(nested));
    }

    /** The short way for rows of these columns; null where they can belong to records of several kinds, or to rows. */
    @Nullable PlainPath plain(Columns columns, Place.Table place) {
        String column = columns.onlyParent();
        for (RowTable.Owner owner : table.owners()) {
            if (owner.nested() == null && owner.column().equals(column) && !shape().rowsInside()) {
                Records records = target(owner).records();
                int list = target(owner).position();
                return records.shape().many(list) && columns.suffice()
                        ? new PlainColumns(place, columns, records, list, source)
                        : new PlainRows(place, columns, records, list, source);
            }
        }
        return null;
    }

    /** Rows of the table do not all come the short way. */
    void spoil() {
        table.owners()
                .forEach(owner ->
                        target(owner).records().plain(target(owner).position()).spoil());
    }

    /**
     * Hands a row to what it belongs to, or tells why that cannot be found.
     *
     * @param row the row, complete but for rows of its own
     * @param ids what the row says in the columns that name what it belongs to
     * @param owners those whose column the table has; at least one
     */
    public void deliver(Draft row, Map<String, String> ids, List<RowTable.Owner> owners, Place place) {
        List<RowTable.Owner> named = named(ids, owners);
        Object finished = row.finished();
        if (named.size() > 1) {
            source.problem(place, "names more than one parent in " + ids.keySet(), "Leave all but one empty.");
        } else if (named.isEmpty()) {
            missing(owners.get(0).column(), owners.get(0).element().name(), place);
        } else {
            deliver(finished, ids, named.get(0), place);
        }
    }

    private List<RowTable.Owner> named(Map<String, String> ids, List<RowTable.Owner> owners) {
        boolean onlyOne =
                owners.size() == 1 && ids.containsKey(target(owners.get(0)).column());
        return onlyOne
                ? owners
                : owners.stream()
                        .filter(owner -> ids.containsKey(target(owner).column()))
                        .toList();
    }

    private void deliver(@Nullable Object row, Map<String, String> ids, RowTable.Owner owner, Place place) {
        Target target = target(owner);
        Records records = target.records();
        String id = Objects.requireNonNull(ids.get(target.column()));
        Optional<String> rowColumn = target.rowColumn();
        if (rowColumn.isEmpty()) {
            List<Object> rows =
                    records.mentioned(id, place.at(target.column()), source).list(target.position());
            if (row != null) {
                rows.add(row);
            }
        } else if (ids.containsKey(rowColumn.get())) {
            NestedRows.Field field = nested(records, owner);
            Place named = place.at(rowColumn.get());
            String rowId = Objects.requireNonNull(ids.get(rowColumn.get()));
            if (row != null) {
                records.nested().add(field, id, rowId, row, named, source);
            }
        } else {
            missing(rowColumn.get(), owner.child().name(), place);
        }
    }

    private void missing(String column, String among, Place place) {
        source.problem(place.at(column), "is missing", "Expected the id of one of the " + among + ".");
    }
}
