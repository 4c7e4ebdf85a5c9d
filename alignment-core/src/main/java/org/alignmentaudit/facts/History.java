package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.internal.columns.ColumnRows;

/**
 * Dated child rows, oldest first; rows of one day follow their other fields, so that the order of input never matters.
 *
 * @param <R> type of the rows
 */
public class History<R extends Dated> extends Rows<R> {

    private static final Comparator<Dated> BY_DATE = History::byDate;

    /** These rows and no others; an empty list says that there are none. */
    public History(List<R> rows) {
        this(rows, true);
    }

    /** Nobody knows whether there are rows. */
    public History() {
        this(List.of(), false);
    }

    History(List<R> rows, boolean known) {
        super(rows, known, BY_DATE, ascending(rows));
    }

    /** Whether each row lies on a later day than the one before: then they are in order, as rows mostly come. */
    private static <R extends Dated> boolean ascending(List<R> rows) {
        if (rows instanceof ColumnRows<R> columns) {
            return columns.ascending(columns.column("date"));
        }
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i - 1).date().isBefore(rows.get(i).date())) {
                return false;
            }
        }
        return true;
    }

    private static int byDate(Dated one, Dated other) {
        int days = one.date().compareTo(other.date());
        return days == 0 ? one.toString().compareTo(other.toString()) : days;
    }

    /** The newest row, if there is one. */
    public Optional<R> newest() {
        return last();
    }

    /** The oldest row, if there is one. */
    public Optional<R> oldest() {
        return any() ? Optional.of(list().get(0)) : Optional.empty();
    }

    /** The newest row at or before the day, if there is one. */
    public Optional<R> at(LocalDate day) {
        int first = 0;
        int after = size();
        while (first < after) {
            int middle = (first + after) / 2;
            if (list().get(middle).date().isAfter(day)) {
                after = middle;
            } else {
                first = middle + 1;
            }
        }
        return first == 0 ? Optional.empty() : Optional.of(list().get(first - 1));
    }

    /** The rows dated from the first to the last day, both included, oldest first. */
    public List<R> between(LocalDate first, LocalDate last) {
        int from = 0;
        int to = size();
        while (from < to && list().get(from).date().isBefore(first)) {
            from++;
        }
        while (from < to && list().get(to - 1).date().isAfter(last)) {
            to--;
        }
        return list().subList(from, to);
    }
}
