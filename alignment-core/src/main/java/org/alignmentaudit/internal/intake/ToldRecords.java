package org.alignmentaudit.internal.intake;

import org.jspecify.annotations.Nullable;

/** Finds records by the ids that rows name. Rows mostly come grouped by what they name, in the order in which that came. */
final class ToldRecords {

    private final Records records;
    private final Source source;
    private @Nullable Draft last;
    private @Nullable Object lastId;

    ToldRecords(Records records, Source source) {
        this.records = records;
        this.source = source;
    }

    /** The record of this id; null if the source did not tell it so far, or if that is no id. */
    @Nullable Draft of(@Nullable Object id) {
        if (id == lastId || (id != null && id.equals(lastId))) {
            return last;
        }
        lastId = id;
        last = id instanceof String text && !text.isEmpty() ? told(text) : null;
        return last;
    }

    private @Nullable Draft told(String id) {
        return last == null ? records.told(id, source) : records.told(id, source, last);
    }
}
