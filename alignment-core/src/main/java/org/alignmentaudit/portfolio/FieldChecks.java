package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowsSpec;
import org.alignmentaudit.internal.intake.Plainness;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a record need a closer look, found once: most values of most rows cannot be wrong by themselves. Fields go by
 * their position in the record.
 */
final class FieldChecks {

    private final FieldSpec[] fields;
    private final boolean[] always;
    private final boolean[] required;
    private final int[] open;
    private final @Nullable Bounds[] bounds;
    private final boolean plain;
    private final boolean subject;
    private final @Nullable FieldSpec subjectType;
    private final @Nullable FieldSpec subjectId;
    private final boolean idOfAll;
    private final boolean distinct;

    /**
     * The fields of such records.
     *
     * @param known what is known of all of them; null if nothing is
     * @param unlooked whether a list of rows needs no look in any of them
     */
    FieldChecks(RecordSpec spec, @Nullable Plainness known, Predicate<RecordSpec> unlooked) {
        fields = spec.fields().toArray(FieldSpec[]::new);
        always = new boolean[fields.length];
        required = new boolean[fields.length];
        bounds = new @Nullable Bounds[fields.length];
        plain = known != null;
        for (int position = 0; position < fields.length; position++) {
            always[position] = bounded(fields[position]);
            required[position] = fields[position].required();
            bounds[position] = Bounds.of(
                    spec,
                    fields[position],
                    other -> known == null || known.tells(spec.fields().indexOf(other)));
        }
        open = IntStream.range(0, fields.length)
                .filter(position -> known == null || (known.tells(position) && inViewOfOthers(position, known)))
                .filter(position -> fields[position]
                        .rows()
                        .map(RowsSpec::row)
                        .filter(unlooked)
                        .isEmpty())
                .toArray();
        distinct = spec.key().isEmpty() || (known != null && known.distinct());
        idOfAll = spec.field("id").filter(FieldSpec::required).isPresent();
        subjectType = spec.field("subjectType").orElse(null);
        subjectId = spec.field("subjectId").orElse(null);
        subject = subjectType != null && (known == null || !known.subjects());
    }

    /** Whether a value that is right by itself can be wrong in view of others, or holds rows. */
    private boolean inViewOfOthers(int position, Plainness known) {
        return bounds[position] != null
                || (fields[position].refers().isPresent() && !known.names(position))
                || fields[position].kind() == FieldKind.ROWS;
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

    FieldSpec field(int position) {
        return fields[position];
    }

    /** The fields that need a look in every record. */
    List<FieldSpec> openFields() {
        return Arrays.stream(open).mapToObj(this::field).toList();
    }

    /** Whether no field of any record needs a look. */
    boolean none() {
        return open.length == 0 && !subject;
    }

    /** The positions of the fields that need a look in every record. */
    int[] open() {
        return open;
    }

    /** Whether every value of every record is right by itself. */
    boolean plain() {
        return plain;
    }

    /** What other fields say of the field; null if they say nothing. */
    @Nullable Bounds bounds(int position) {
        return bounds[position];
    }

    /** The kind of the subject that the record names; null if it names none. */
    @Nullable Object subjectType(Object record) {
        return subjectType == null ? null : subjectType.value(record);
    }

    /** The id of the subject that the record names; null if it names none. */
    @Nullable Object subjectId(Object record) {
        return subjectId == null ? null : subjectId.value(record);
    }

    /** Whether a record that names the kind of its subject may leave out the id. */
    boolean subjectOptional() {
        return subjectId != null && !subjectId.required();
    }

    /** Whether this value of the field can be wrong. */
    boolean on(int position, @Nullable Object value) {
        if (value == null) {
            return required[position];
        }
        return always[position]
                || (value instanceof String text && text.isBlank())
                || (value instanceof Double number && !Double.isFinite(number))
                || (value instanceof LocalDate day && !FieldKind.tells(day));
    }

    /** Whether it is known that no two rows of one record have one key. */
    boolean distinct() {
        return distinct;
    }

    /** Whether such a row has an id that no row of any record shares. */
    boolean idOfAll() {
        return idOfAll;
    }

    /** Whether the record may name a subject by its kind and id. */
    boolean onSubject() {
        return subject;
    }
}
