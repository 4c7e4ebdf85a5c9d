package org.alignmentaudit.portfolio;

import java.util.Optional;
import java.util.function.Predicate;
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

    /**
     * What they say of this field; null if that is nothing.
     *
     * @param told whether any record can hold a value in a field
     */
    static @Nullable Bounds of(RecordSpec spec, FieldSpec field, Predicate<FieldSpec> told) {
        FieldSpec notBefore = other(spec, field.notBefore(), told);
        FieldSpec atMost = other(spec, field.atMost(), told);
        FieldSpec summarised = other(spec, field.summarises(), told);
        return notBefore == null && atMost == null && summarised == null
                ? null
                : new Bounds(notBefore, atMost, summarised);
    }

    private static @Nullable FieldSpec other(RecordSpec spec, Optional<String> name, Predicate<FieldSpec> told) {
        return name.flatMap(spec::field).filter(told).orElse(null);
    }
}
