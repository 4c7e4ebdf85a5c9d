package org.alignmentaudit.internal.intake;

import org.jspecify.annotations.Nullable;

/** The short way of a row into a portfolio, open to rows in which each value is plainly what its field may hold. */
interface PlainPath {

    /**
     * Takes the row if it is one of those.
     *
     * @param row the values in the order of the columns
     * @param number number of the row in its table, the first being 1
     * @return false if it takes a closer look; nothing of it was taken then
     */
    boolean take(@Nullable Object[] row, long number);
}
