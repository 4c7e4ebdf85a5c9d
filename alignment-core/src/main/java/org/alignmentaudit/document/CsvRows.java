package org.alignmentaudit.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alignmentaudit.dictionary.ElementSpec;
import org.jspecify.annotations.Nullable;

/** Reads a table of child rows and hands each row to its parent. */
final class CsvRows {

    private final RowTable table;
    private final Map<ElementSpec, Parents> parents;
    private final Intake intake;
    private final Map<String, RowTable.Owner> owners = new LinkedHashMap<>();

    CsvRows(RowTable table, Map<ElementSpec, Parents> parents, Intake intake) {
        this.table = table;
        this.parents = parents;
        this.intake = intake;
        table.owners().forEach(owner -> owners.put(owner.column(), owner));
    }

    void read(Path file) throws IOException {
        CsvTable.read(file, intake, this::rows);
    }

    private CsvTable.Rows rows(CsvLine first) {
        RowTable.Owner some = table.owners().get(0);
        Shape parent = parents(some).shape();
        Shape shape = parent.rows(parent.position(some.child().name()));
        CsvDrafts drafts = new CsvDrafts(first, shape, List.copyOf(owners.keySet()), table.file(), intake);
        List<RowTable.Owner> named = table.owners().stream()
                .filter(owner -> drafts.header().has(owner.column()))
                .toList();
        if (named.isEmpty()) {
            drafts.header().require(some.column(), id(some), intake);
        }
        named.forEach(this::supply);
        return new CsvTable.Rows(drafts.header(), line -> row(drafts, named, line));
    }

    private Parents parents(RowTable.Owner owner) {
        return Objects.requireNonNull(parents.get(owner.element()));
    }

    private static String id(RowTable.Owner owner) {
        return "the id of one of the " + owner.element().name();
    }

    /** The table is about each element whose column it has. */
    private void supply(RowTable.Owner owner) {
        parents(owner).supply(owner.child());
        if (parents(owner).isAbsent()) {
            String fault = "continues " + Tables.file(owner.element()) + ", which is not there";
            intake.problem(new Place.Whole(table.file()), fault, "Add that table, or remove this one.");
        }
    }

    private void row(CsvDrafts drafts, List<RowTable.Owner> named, CsvLine line) {
        Map<String, String> ids = new LinkedHashMap<>();
        Object row = drafts.draft(line, ids::put).record();
        if (ids.size() > 1) {
            intake.problem(line.place(), "names more than one parent in " + ids.keySet(), "Leave all but one empty.");
        } else if (ids.isEmpty() && !named.isEmpty()) {
            RowTable.Owner owner = named.get(0);
            intake.problem(line.place().at(owner.column()), "is missing", "Expected " + id(owner) + ".");
        }
        if (ids.size() == 1) {
            ids.forEach((column, id) -> hand(row, Objects.requireNonNull(owners.get(column)), id, line.place()));
        }
    }

    private void hand(@Nullable Object row, RowTable.Owner owner, String id, Place place) {
        Parents all = parents(owner);
        Draft parent = all.find(id, place.at(owner.column()));
        if (parent != null && row != null) {
            parent.list(all.shape().position(owner.child().name())).add(row);
        }
    }
}
