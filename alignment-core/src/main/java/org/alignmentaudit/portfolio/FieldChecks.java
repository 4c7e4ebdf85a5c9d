package org.alignmentaudit.portfolio;

import java.util.IdentityHashMap;
import java.util.Map;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.jspecify.annotations.Nullable;

/** Which fields of a record need a closer look, found once: most values of most rows cannot be wrong by themselves. */
final class FieldChecks {

    private final Map<FieldSpec, Boolean> always = new IdentityHashMap<>();
    private final boolean subject;

    FieldChecks(RecordSpec spec) {
        spec.fields().forEach(field -> always.put(field, bounded(field)));
        subject = spec.field("subjectType").isPresent();
    }

    /** Whether the dictionary says more of the field than its kind. */
    private static boolean bounded(FieldSpec field) {
        return field.range().isPresent()
                || field.currencyCode()
                || field.notBefore().isPresent()
                || field.atMost().isPresent()
                || field.summarises().isPresent()
                || field.refers().isPresent()
                || field.kind() == FieldKind.TEXTS
                || field.narrowed();
    }

    /** Whether this value of the field can be wrong. */
    boolean on(FieldSpec field, @Nullable Object value) {
        if (value == null) {
            return field.required();
        }
        return always.getOrDefault(field, true)
                || (value instanceof String text && text.isBlank())
                || (value instanceof Double number && !Double.isFinite(number));
    }

    /** Whether the record may name a subject by its kind and id. */
    boolean onSubject() {
        return subject;
    }
}
