package org.alignmentaudit.internal.fields;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, read from where it lies. That is as fast as its accessor; to spin code for each accessor would take a
 * program longer that audits once. Immutable and thread-safe.
 */
public final class RecordField {

    private final Field field;

    private RecordField(Field field) {
        this.field = field;
    }

    /** The field that holds a component of the record type. */
    public static RecordField of(Class<?> type, String component) {
        try {
            Field field = type.getDeclaredField(component);
            field.setAccessible(true);
            return new RecordField(field);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type.getName() + " has no field " + component + ".", e);
        }
    }

    /** What the record holds in it. */
    public @Nullable Object read(Object record) {
        try {
            return field.get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read.", e);
        }
    }
}
