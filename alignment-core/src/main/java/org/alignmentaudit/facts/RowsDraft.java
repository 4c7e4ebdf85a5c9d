package org.alignmentaudit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Rows under construction: unknown until something is added, be it nothing. */
final class RowsDraft<R> {

    private final List<R> rows = new ArrayList<>();
    private boolean known;

    void add(List<R> more) {
        known = true;
        rows.addAll(more);
    }

    <H> H build(Function<List<R>, H> of, Supplier<H> unknown) {
        return known ? of.apply(rows) : unknown.get();
    }
}
