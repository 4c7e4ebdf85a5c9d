package org.alignmentaudit.portfolio;

import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a record need a closer look, found once: most values of most rows cannot be wrong by themselves. Fields go by
 * their position in the record.
 */
final class FieldChecks {

    private final FieldSpec[] fields;
    private final boolean[] always;
    private final boolean[] required;
    private final boolean subject;

    FieldChecks(RecordSpec spec) {
        fields = spec.fields().toArray(FieldSpec[]::new);
        always = new boolean[fields.length];
        required = new boolean[fields.length];
        for (int position = 0; position < fields.length; position++) {
            always[position] = bounded(fields[position]);
            required[position] = fields[position].required();
        }
        subject = spec.field("subjectType").isPresent();
    }

    /** Whether the dictionary says more of the field than its kind. */
    private static boolean bounded(FieldSpec field) {
        return field.range().isPresent()
                || field.currencyCode()
                || field.boundedByOthers()
                || field.refers().isPresent()
                || field.kind() == FieldKind.TEXTS
                || field.narrowed();
    }

    /** Number of fields. */
    int size() {
        return fields.length;
    }

    FieldSpec field(int position) {
        return fields[position];
    }

    /** Whether this value of the field can be wrong. */
    boolean on(int position, @Nullable Object value) {
        if (value == null) {
            return required[position];
        }
        return always[position]
                || (value instanceof String text && text.isBlank())
                || (value instanceof Double number && !Double.isFinite(number));
    }

    /** Whether the record may name a subject by its kind and id. */
    boolean onSubject() {
        return subject;
    }
}
