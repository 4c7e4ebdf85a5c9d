package org.alignmentaudit.internal.intake;

import org.jspecify.annotations.Nullable;

/** Finds what rows belong to. Rows mostly come grouped by that: the last one is remembered. */
final class PlainParents {

    private final Records records;
    private final Source source;
    private @Nullable Draft last;
    private String lastId = "";

    PlainParents(Records records, Source source) {
        this.records = records;
        this.source = source;
    }

    /** The record of this id; null if the source did not tell it so far. */
    @Nullable Draft told(@Nullable String id) {
        if (id == null) {
            return null;
        }
        if (!id.equals(lastId)) {
            lastId = id;
            last = records.told(id, source);
        }
        return last;
    }
}
