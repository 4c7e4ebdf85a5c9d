package org.alignmentaudit.internal.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.dictionary.ElementSpec;
import org.jspecify.annotations.Nullable;

/** Finds the subjects that records name by their kind and id, of those that were told before. */
final class PlainSubject {

    private final int type;
    private final int id;
    private final Map<String, ToldRecords> byType = new HashMap<>();
    private boolean open;

    private PlainSubject(int type, int id, Source source) {
        this.type = type;
        this.id = id;
        for (ElementSpec element : source.dictionary().elements()) {
            byType.put(element.singular().toUpperCase(Locale.ROOT), new ToldRecords(source.records(element), source));
        }
    }

    /** The subjects of such records; null if they have none. */
    static @Nullable PlainSubject of(Shape shape, Source source) {
        int type = shape.position("subjectType");
        int id = shape.position("subjectId");
        return type == Shape.NONE || id == Shape.NONE ? null : new PlainSubject(type, id, source);
    }

    /** Looks for the subject of a record. The record shares the id with it. */
    void find(Draft record) {
        Object kind = record.value(type);
        ToldRecords records = kind == null ? null : byType.get(kind.toString());
        Draft subject = records == null ? null : records.of(record.value(id));
        if (subject == null) {
            open = true;
        } else {
            record.set(id, subject.id());
        }
    }

    /** Whether each record named a subject that was found, so far. */
    boolean found() {
        return !open;
    }
}
