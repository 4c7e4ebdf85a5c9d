package org.alignmentaudit.facts;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.jspecify.annotations.Nullable;

/** The amounts in one field of rows; of rows that are kept as columns it makes no records. */
record MoneyColumn(IntToLongFunction amounts) {

    static <R> MoneyColumn of(List<R> rows, String field, Function<R, @Nullable Money> read) {
        return new MoneyColumn(
                rows instanceof ColumnRows<R> columns
                        ? kept(columns, field)
                        : row -> {
                            Money amount = read.apply(rows.get(row));
                            return amount == null ? ColumnLayout.ABSENT : amount.micros();
                        });
    }

    private static IntToLongFunction kept(ColumnRows<?> rows, String field) {
        int column = rows.column(field);
        return column == ColumnLayout.NONE ? row -> ColumnLayout.ABSENT : row -> rows.number(column, row);
    }

    /** The amount in a row, in micros; {@link ColumnLayout#ABSENT} where the row holds none. */
    long micros(int row) {
        return amounts.applyAsLong(row);
    }
}
