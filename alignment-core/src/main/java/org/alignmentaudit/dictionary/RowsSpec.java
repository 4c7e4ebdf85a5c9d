package org.alignmentaudit.dictionary;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;

/** The child rows of a field: their record and the table that carries them. Immutable and thread-safe. */
public final class RowsSpec {

    private final String table;
    private final String singular;
    private final boolean many;
    private final RecordSpec row;
    private final Constructor<?> known;
    private final RowList<?> unknown;
    private final RowList<?> none;

    RowsSpec(RecordComponent component) {
        Child child = Objects.requireNonNull(component.getAnnotation(Child.class));
        table = child.table();
        singular = child.singular();
        many = child.many();
        row = new RecordSpec(rowType(component.getGenericType()));
        known = Reflection.constructor(component.getType(), List.class);
        unknown = (RowList<?>) Reflection.create(Reflection.constructor(component.getType()));
        none = (RowList<?>) Reflection.create(known, List.of());
    }

    private static Class<?> rowType(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getActualTypeArguments()[0];
        }
        return rowType(((Class<?>) type).getGenericSuperclass());
    }

    /** Name of the flat table, such as {@code goal_links}. */
    public String table() {
        return table;
    }

    /** Name of the column in which a table of rows of these rows holds their id, such as {@code optionId}. */
    public String parentColumn() {
        return singular + "Id";
    }

    /** The record of one row. */
    public RecordSpec row() {
        return row;
    }

    /** Whether there are so many of them that they are best kept as columns. */
    public boolean many() {
        return many;
    }

    /** Makes the value of the field from rows that are supplied. */
    public RowList<?> of(List<?> rows) {
        return rows.isEmpty() ? none : (RowList<?>) Reflection.create(known, rows);
    }

    /** The value of the field when nobody supplied rows. */
    public RowList<?> unknown() {
        return unknown;
    }
}
