package org.alignmentaudit.portfolio;

import java.util.HashSet;
import java.util.List;
import org.alignmentaudit.internal.intake.FlatRows;
import org.alignmentaudit.internal.intake.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one flat table whose columns were named once; see {@link PortfolioBuilder#table}. Not thread-safe.
 *
 * <pre>{@code
 * TableInput spending = builder.table("spending", "initiativeId", "date", "planned", "actual");
 * while (result.next()) {
 *     spending.row(result.getString(1), result.getObject(2, LocalDate.class), result.getBigDecimal(3), result.getBigDecimal(4));
 * }
 * }</pre>
 */
public final class TableInput {

    private final String name;
    private final int width;
    private final FlatRows rows;
    private final @Nullable TableRows table;

    private TableInput(String name, int width, FlatRows rows, @Nullable TableRows table) {
        this.name = name;
        this.width = width;
        this.rows = rows;
        this.table = table;
    }

    static TableInput of(FlatRows rows, String name, String... columns) {
        List<String> names = List.of(columns);
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(
                    "Two columns of " + name + " have one name: " + names + ".\nName each column once.");
        }
        return new TableInput(name, columns.length, rows, rows.table(name, names));
    }

    /**
     * Takes a row. A null or an empty text is an absent value; for what values can be, see {@link FactRow#values}. The array
     * is not kept.
     *
     * @param values the values in the order of the columns
     * @return this, for more rows
     * @throws IllegalArgumentException if there are not as many values as columns
     * @throws IllegalStateException if the portfolio was built already, or refused
     */
    public TableInput row(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException("A row of " + name + " has " + values.length + " values, expected "
                    + width + ".\nGive a null where a column holds nothing.");
        }
        if (table != null) {
            rows.take(table, values);
        }
        return this;
    }
}
