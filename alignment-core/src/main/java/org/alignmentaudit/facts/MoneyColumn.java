package org.alignmentaudit.facts;

import java.util.List;
import java.util.function.Function;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.jspecify.annotations.Nullable;

/** The amounts in one field of rows; of rows that are kept as columns it makes no records. */
final class MoneyColumn {

    private final long @Nullable [] micros;

    private MoneyColumn(long @Nullable [] micros) {
        this.micros = micros;
    }

    static <R> MoneyColumn of(List<R> rows, String field, Function<R, @Nullable Money> read) {
        if (rows instanceof ColumnRows<R> columns) {
            return new MoneyColumn(columns.numbers(field));
        }
        long[] micros = new long[rows.size()];
        for (int row = 0; row < micros.length; row++) {
            Money amount = read.apply(rows.get(row));
            micros[row] = amount == null ? ColumnRows.ABSENT : amount.micros();
        }
        return new MoneyColumn(micros);
    }

    /** Whether the row holds an amount. */
    boolean told(int row) {
        return micros != null && !ColumnRows.absent(micros[row]);
    }

    /** The amount in a row that holds one, in micros. */
    long micros(int row) {
        return micros == null ? 0 : micros[row];
    }
}
