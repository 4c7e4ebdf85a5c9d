package org.alignmentaudit.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.alignmentaudit.internal.order.WrittenOrder;

/**
 * The child rows of one record: immutable, in an order that does not depend on the order of input.
 *
 * <p>Rows that were never supplied are not the same as none: {@link #known()} tells them apart.
 *
 * @param <R> type of the rows, a record
 */
public class Rows<R> implements RowList<R> {

    private final List<R> list;
    private final boolean known;

    /** These rows and no others; an empty list says that there are none. */
    public Rows(List<R> rows) {
        this.list = ordered(rows);
        this.known = true;
    }

    /** Nobody knows whether there are rows. */
    public Rows() {
        this.list = List.of();
        this.known = false;
    }

    /** Rows in this order; {@code inOrder} if it is known already that they are. */
    Rows(List<R> rows, boolean known, Comparator<? super R> order, boolean inOrder) {
        this.list = inOrder ? kept(rows) : sorted(rows, order);
        this.known = known;
    }

    private static <R> List<R> kept(List<R> rows) {
        return rows instanceof ColumnRows<R> ? rows : List.copyOf(rows);
    }

    /** In the order that the rows have by themselves, else in that of what they say. */
    @SuppressWarnings("unchecked") // rows of one kind compare with each other
    private static <R> List<R> ordered(List<R> rows) {
        if (rows.size() < 2) {
            return List.copyOf(rows);
        }
        return rows.get(0) instanceof Comparable<?>
                ? sorted(rows, (one, other) -> ((Comparable<R>) one).compareTo(other))
                : sorted(rows, WrittenOrder::compare);
    }

    private static <R> List<R> sorted(List<R> rows, Comparator<? super R> order) {
        if (inOrder(rows, order)) {
            return List.copyOf(rows);
        }
        List<R> sorted = new ArrayList<>(rows);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    private static <R> boolean inOrder(List<R> rows, Comparator<? super R> order) {
        for (int i = 1; i < rows.size(); i++) {
            if (order.compare(rows.get(i - 1), rows.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean known() {
        return known;
    }

    /** Whether the rows were supplied and there are none. */
    public boolean none() {
        return known && list.isEmpty();
    }

    /** Whether there is at least one row. */
    public boolean any() {
        return !list.isEmpty();
    }

    /** Number of rows, 0 where they are unknown. */
    public int size() {
        return list.size();
    }

    @Override
    public List<R> list() {
        return list;
    }

    /** The rows as a stream. */
    public Stream<R> stream() {
        return list.stream();
    }

    @Override
    public Iterator<R> iterator() {
        return list.iterator();
    }

    /** The last row in order, if there is one. */
    Optional<R> last() {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows<?> that && known == that.known && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + Boolean.hashCode(known);
    }

    /** The rows, or {@code unknown}. */
    @Override
    public String toString() {
        return known ? list.toString() : "unknown";
    }
}
