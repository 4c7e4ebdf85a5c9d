package org.alignmentaudit.dictionary;

import java.util.List;

/**
 * The value of a list of child rows. An implementation has two public constructors: one
 * takes the list of rows, one takes nothing and stands for rows that nobody supplied.
 *
 * @param <R> type of the rows, a record
 */
public interface RowList<R> extends Iterable<R> {

    /** Whether the rows were supplied, even if there are none. */
    boolean known();

    /** The rows, immutable, in an order that does not depend on the order of input; empty where they are unknown. */
    List<R> list();
}
