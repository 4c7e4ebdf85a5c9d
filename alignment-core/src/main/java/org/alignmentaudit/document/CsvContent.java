package org.alignmentaudit.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.internal.intake.RowTable;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * What a table holds.
 *
 * @param columns the header
 * @param rows the cells of each row, made while they are written
 */
record CsvContent(List<String> columns, Supplier<Stream<List<String>>> rows) {

    /** A child row with what it says in the columns that name what it belongs to. */
    private record Row(Map<String, String> parents, Object values) {}

    static CsvContent of(ElementSpec element, List<Fact> records) {
        List<FieldSpec> fields = told(element.record(), records::stream);
        return new CsvContent(
                names(fields), () -> records.stream().map(record -> cells(new ArrayList<>(), fields, record)));
    }

    /** The table of child rows, empty where nobody knows whether there are any. */
    static Optional<CsvContent> of(RowTable table, Portfolio portfolio) {
        List<RowTable.Owner> owners = table.owners().stream()
                .filter(owner -> holders(owner, portfolio)
                        .anyMatch(holder -> rows(owner, holder).known()))
                .toList();
        return owners.isEmpty() ? Optional.empty() : Optional.of(of(table.row(), owners, portfolio));
    }

    private static CsvContent of(RecordSpec row, List<RowTable.Owner> owners, Portfolio portfolio) {
        Supplier<Stream<Row>> rows = () -> owners.stream().flatMap(owner -> children(owner, portfolio));
        List<FieldSpec> fields = told(row, () -> rows.get().map(Row::values));
        List<String> parents =
                owners.stream().flatMap(owner -> owner.columns().stream()).toList();
        List<String> columns =
                Stream.concat(parents.stream(), names(fields).stream()).toList();
        return new CsvContent(
                columns,
                () -> rows.get().map(child -> {
                    List<String> cells = new ArrayList<>();
                    parents.forEach(column -> cells.add(child.parents().getOrDefault(column, "")));
                    return cells(cells, fields, child.values());
                }));
    }

    /** What holds the rows: a record, or a row of one. */
    private static Stream<Row> holders(RowTable.Owner owner, Portfolio portfolio) {
        Stream<Row> records = portfolio.source(owner.element().name()).stream()
                .map(record -> new Row(Map.of(owner.column(), Objects.requireNonNull(record.id())), record));
        return owner.rowColumn()
                .map(column -> records.flatMap(record -> rowsOf(owner.child(), record.values()).list().stream()
                        .map(row -> new Row(inside(record, column, RowTable.id(owner.child(), row)), row))))
                .orElse(records);
    }

    private static Map<String, String> inside(Row record, String column, Optional<String> id) {
        Map<String, String> parents = new HashMap<>(record.parents());
        id.ifPresent(row -> parents.put(column, row));
        return parents;
    }

    private static Stream<Row> children(RowTable.Owner owner, Portfolio portfolio) {
        return holders(owner, portfolio)
                .flatMap(holder -> rows(owner, holder).list().stream().map(row -> new Row(holder.parents(), row)));
    }

    private static RowList<?> rows(RowTable.Owner owner, Row holder) {
        FieldSpec nested = owner.nested();
        return rowsOf(nested == null ? owner.child() : nested, holder.values());
    }

    private static RowList<?> rowsOf(FieldSpec field, Object holder) {
        return (RowList<?>) Objects.requireNonNull(field.value(holder));
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
