package org.alignmentaudit.internal.intake;

import org.jspecify.annotations.Nullable;

/** Finds records by the ids that rows name. Rows mostly come grouped by what they name, in the order in which that came. */
final class ToldRecords {

    private final Records records;
    private final Source source;
    private @Nullable Draft last;
    private String lastId = "";

    ToldRecords(Records records, Source source) {
        this.records = records;
        this.source = source;
    }

    /** The record of this id; null if the source did not tell it so far. */
    @Nullable Draft of(@Nullable String id) {
        if (id == null) {
            return null;
        }
        if (!id.equals(lastId)) {
            lastId = id;
            last = last == null ? records.told(id, source) : records.told(id, source, last);
        }
        return last;
    }
}
