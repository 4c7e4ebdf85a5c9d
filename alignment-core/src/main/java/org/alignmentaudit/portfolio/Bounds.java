package org.alignmentaudit.portfolio;

import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.jspecify.annotations.Nullable;

/**
 * What other fields of its record say of a field, looked up once.
 *
 * @param notBefore the day that it may not lie before, if there is one
 * @param atMost the count that it cannot be greater than, if there is one
 * @param summarised the rows that it counts, if it stands in for rows
 */
record Bounds(
        @Nullable FieldSpec notBefore,
        @Nullable FieldSpec atMost,
        @Nullable FieldSpec summarised) {

    /** What they say of this field; null if that is nothing. */
    static @Nullable Bounds of(RecordSpec spec, FieldSpec field) {
        return field.boundedByOthers()
                ? new Bounds(
                        field.notBefore().flatMap(spec::field).orElse(null),
                        field.atMost().flatMap(spec::field).orElse(null),
                        field.summarises().flatMap(spec::field).orElse(null))
                : null;
    }
}
