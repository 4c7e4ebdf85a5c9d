package org.alignmentaudit.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.internal.intake.RowTable;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.internal.intake.Tables;

/** The table that a query fills: what its columns may be called, and which it needs. */
abstract class TargetTable {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final RecordSpec record;

    private TargetTable(RecordSpec record, List<String> parents) {
        this.record = record;
        Stream.concat(parents.stream(), record.scalars().stream().map(FieldSpec::name))
                .forEach(name -> names.put(Tables.snakeCase(name), name));
    }

    /** The table of this name; empty if the dictionary has none. */
    static Optional<TargetTable> of(String name, Source source) {
        Optional<TargetTable> element = source.tables().element(name).map(spec -> new OfElement(spec, source.alone()));
        return element.or(() -> source.tables().rows(name).map(OfRows::new));
    }

    /** All aliases that a column may have. */
    List<String> aliases() {
        return List.copyOf(names.keySet());
    }

    /** The name of the column of this alias, as the dictionary writes it. */
    Optional<String> name(String alias) {
        return Optional.ofNullable(names.get(alias));
    }

    /** The field of that name; empty for a column that names what a row belongs to. */
    Optional<FieldSpec> field(String name) {
        return record.field(name).filter(field -> field.rows().isEmpty());
    }

    /** The columns without which no row can be read, with what stands in them, that are not among these. */
    final Map<String, String> missing(Set<String> selected) {
        Map<String, String> missing = new LinkedHashMap<>(missingParents(selected));
        record.scalars().stream()
                .filter(field -> field.required() && needed(field) && !selected.contains(field.name()))
                .forEach(field -> missing.put(field.name(), field.expectation()));
        return missing;
    }

    abstract Map<String, String> missingParents(Set<String> selected);

    abstract boolean needed(FieldSpec field);

    /** What counts as supplied when these columns are selected. */
    final List<DataPath> paths(Set<String> selected) {
        List<DataPath> paths = new ArrayList<>();
        record.scalars().stream()
                .filter(field -> !field.required() && selected.contains(field.name()))
                .forEach(field -> addPaths(field, selected, paths));
        return paths;
    }

    abstract void addPaths(FieldSpec field, Set<String> selected, List<DataPath> paths);

    /** The table of an element: its records. What a record lacks another source may tell, but for its id. */
    private static final class OfElement extends TargetTable {

        private final ElementSpec element;
        private final boolean alone;

        OfElement(ElementSpec element, boolean alone) {
            super(element.record(), List.of());
            this.element = element;
            this.alone = alone;
        }

        @Override
        Map<String, String> missingParents(Set<String> selected) {
            return Map.of();
        }

        @Override
        boolean needed(FieldSpec field) {
            boolean joined =
                    element.record().field("id").filter(FieldSpec::required).isPresent();
            return alone || !joined || field.name().equals("id");
        }

        @Override
        void addPaths(FieldSpec field, Set<String> selected, List<DataPath> paths) {
            paths.add(new DataPath(element, null, field));
        }
    }

    /** A table of child rows. */
    private static final class OfRows extends TargetTable {

        private final RowTable table;

        OfRows(RowTable table) {
            super(table.row(), table.parentColumns());
            this.table = table;
        }

        @Override
        Map<String, String> missingParents(Set<String> selected) {
            Map<String, String> missing = new LinkedHashMap<>();
            List<RowTable.Owner> named = named(selected).toList();
            for (RowTable.Owner owner : named.isEmpty() ? table.owners().subList(0, 1) : named) {
                missing.put(
                        owner.column(),
                        "the id of one of the " + owner.element().name());
                owner.rowColumn().ifPresent(column -> missing.put(column, "the id of one of the " + owner.child()));
            }
            missing.keySet().removeAll(selected);
            return missing;
        }

        private Stream<RowTable.Owner> named(Set<String> selected) {
            return table.owners().stream().filter(owner -> selected.contains(owner.column()));
        }

        @Override
        boolean needed(FieldSpec field) {
            return true;
        }

        /** The dictionary has no paths for fields of rows of rows. */
        @Override
        void addPaths(FieldSpec field, Set<String> selected, List<DataPath> paths) {
            named(selected)
                    .filter(owner -> owner.nested() == null)
                    .map(owner -> new DataPath(owner.element(), owner.child(), field))
                    .forEach(paths::add);
        }
    }
}
