package org.alignmentaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * What a table holds.
 *
 * @param columns the header
 * @param rows the cells of each row, made while they are written
 */
record CsvContent(List<String> columns, Supplier<Stream<List<String>>> rows) {

    /** A child row with the column and the id of its parent. */
    private record Row(String column, String parent, Object values) {}

    static CsvContent of(ElementSpec element, List<Fact> records) {
        List<FieldSpec> fields = told(element.record(), records::stream);
        return new CsvContent(
                names(fields), () -> records.stream().map(record -> cells(new ArrayList<>(), fields, record)));
    }

    /** The table of child rows, empty where nobody knows whether there are any. */
    static Optional<CsvContent> of(RowTable table, Portfolio portfolio) {
        List<RowTable.Owner> owners = table.owners().stream()
                .filter(owner -> portfolio.source(owner.element().name()).stream()
                        .anyMatch(parent -> rows(owner, parent).known()))
                .toList();
        return owners.isEmpty() ? Optional.empty() : Optional.of(of(table.row(), owners, portfolio));
    }

    private static CsvContent of(RecordSpec row, List<RowTable.Owner> owners, Portfolio portfolio) {
        Supplier<Stream<Row>> rows = () -> owners.stream().flatMap(owner -> rows(owner, portfolio));
        List<FieldSpec> fields = told(row, () -> rows.get().map(Row::values));
        List<String> parents = owners.stream().map(RowTable.Owner::column).toList();
        List<String> columns =
                Stream.concat(parents.stream(), names(fields).stream()).toList();
        return new CsvContent(
                columns,
                () -> rows.get().map(child -> {
                    List<String> cells = new ArrayList<>();
                    parents.forEach(column -> cells.add(column.equals(child.column()) ? child.parent() : ""));
                    return cells(cells, fields, child.values());
                }));
    }

    private static Stream<Row> rows(RowTable.Owner owner, Portfolio portfolio) {
        return portfolio.source(owner.element().name()).stream()
                .flatMap(parent ->
                        rows(owner, parent).list().stream().map(row -> new Row(owner.column(), parent.id(), row)));
    }

    private static RowList<?> rows(RowTable.Owner owner, Fact parent) {
        return (RowList<?>) Objects.requireNonNull(owner.child().value(parent));
    }

    /** The fields that every record must have, and those that one of these has. */
    private static List<FieldSpec> told(RecordSpec spec, Supplier<Stream<?>> records) {
        return spec.scalars().stream()
                .filter(field -> field.required() || records.get().anyMatch(field::carriedBy))
                .toList();
    }

    private static List<String> names(List<FieldSpec> fields) {
        return fields.stream().map(FieldSpec::name).toList();
    }

    private static List<String> cells(List<String> cells, List<FieldSpec> fields, Object record) {
        for (FieldSpec field : fields) {
            Object value = field.value(record);
            cells.add(value == null ? "" : FieldText.of(field, value));
        }
        return cells;
    }
}
