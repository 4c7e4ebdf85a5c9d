package org.alignmentaudit.sql;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.intake.Source;
import org.jspecify.annotations.Nullable;

/** The columns of a result that are read. */
final class ResultColumns {

    private final TargetTable target;
    private final Place.Query query;
    private final Source source;
    private final Product product;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> selected = new LinkedHashSet<>();
    private boolean complete;

    /** A column by its number in the result, the first being 1. */
    private record Column(int number, String name, CellReader reader) {}

    private ResultColumns(TargetTable target, Place.Query query, Source source, Product product) {
        this.target = target;
        this.query = query;
        this.source = source;
        this.product = product;
    }

    /** Finds the columns by their aliases, and tells what is wrong with any. */
    static ResultColumns of(
            ResultSetMetaData result, TargetTable target, Place.Query query, Source source, Product product)
            throws SQLException {
        ResultColumns columns = new ResultColumns(target, query, source, product);
        for (int number = 1; number <= result.getColumnCount(); number++) {
            columns.add(number, result);
        }
        columns.complete = columns.tellMissing();
        return columns;
    }

    private void add(int number, ResultSetMetaData result) throws SQLException {
        String alias = result.getColumnLabel(number).toLowerCase(Locale.ROOT);
        Optional<String> name = target.name(alias);
        if (name.isEmpty()) {
            unknown(alias);
        } else if (!selected.add(name.get())) {
            source.problem(query.at(alias), "is selected twice", "Keep one of the two.");
        } else {
            add(number, name.get(), ColumnType.of(result, number, product));
        }
    }

    private void add(int number, String name, ColumnType type) {
        Optional<Fault> fault = CellReader.fault(target.field(name), type);
        if (fault.isEmpty()) {
            columns.add(new Column(number, name, CellReader.of(target.field(name), type)));
        } else {
            source.problem(query.at(name), fault.get().fault(), fault.get().advice());
        }
    }

    /** Names that begin so are the host's own. */
    private void unknown(String alias) {
        if (!alias.startsWith("x_")) {
            source.unknown(
                    query.at(alias),
                    Shown.cell(alias) + " is no column of " + query.table(),
                    alias,
                    target.aliases(),
                    "Name the column with AS; names of your own begin with x_.");
        }
    }

    /** False if a column is missing or unreadable without which no row can be read. */
    private boolean tellMissing() {
        target.missing(selected)
                .forEach((column, expected) -> source.problem(
                        query.at(column), "the column is missing", "Every row needs " + expected + " there."));
        return target.missing(Set.copyOf(names())).isEmpty();
    }

    /** Whether rows can be read. */
    boolean complete() {
        return complete;
    }

    /** The columns as the dictionary writes them. */
    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** What counts as supplied because of them. */
    List<DataPath> paths() {
        return target.paths(selected);
    }

    /**
     * The values of the row that the result stands on; empty if one of them cannot be read, which was told.
     *
     * @param number number of the row in the result, the first being 1
     */
    Optional<@Nullable Object[]> row(ResultSet result, long number) {
        @Nullable Object[] row = new Object[columns.size()];
        boolean readable = true;
        for (int i = 0; i < row.length; i++) {
            Column column = columns.get(i);
            try {
                row[i] = column.reader().readOrText(result, column.number());
            } catch (SQLException e) {
                readable = false;
                Fault fault = DatabaseFaults.ofValue(e);
                source.problem(query.row(number).at(column.name()), fault.fault(), fault.advice());
            }
        }
        return readable ? Optional.of(row) : Optional.empty();
    }
}
