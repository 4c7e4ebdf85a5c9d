package org.alignmentaudit.dictionary;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.internal.fields.RecordField;
import org.jspecify.annotations.Nullable;

/** A record of the dictionary: an element or a row of a child table. Immutable and thread-safe. */
public final class RecordSpec {

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<FieldSpec> fields;
    private final Map<String, FieldSpec> byName;
    private final List<FieldSpec> key;
    private final @Nullable RecordField seenOn;

    RecordSpec(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        constructor = Reflection.constructor(
                type, Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        fields = Arrays.stream(components)
                .filter(c -> !c.isAnnotationPresent(SeenOn.class))
                .map(FieldSpec::new)
                .toList();
        byName = fields.stream().collect(Collectors.toUnmodifiableMap(FieldSpec::name, Function.identity()));
        seenOn = Arrays.stream(components)
                .filter(c -> c.isAnnotationPresent(SeenOn.class))
                .findFirst()
                .map(c -> RecordField.of(type, c.getName()))
                .orElse(null);
        Key names = type.getAnnotation(Key.class);
        key = names == null
                ? List.of()
                : Arrays.stream(names.value()).map(this::required).toList();
    }

    /** The record class. */
    public Class<?> type() {
        return type;
    }

    /** All fields in the order of the record. */
    public List<FieldSpec> fields() {
        return fields;
    }

    /** The field of this name, if there is one. */
    public Optional<FieldSpec> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The fields that, beside the parent, tell one row from another; empty where rows have no key. */
    public List<FieldSpec> key() {
        return key;
    }

    /** The fields that hold child rows. */
    public List<FieldSpec> children() {
        return fields.stream().filter(field -> field.kind() == FieldKind.ROWS).toList();
    }

    /** The fields that hold anything but child rows. */
    public List<FieldSpec> scalars() {
        return fields.stream().filter(field -> field.kind() != FieldKind.ROWS).toList();
    }

    /** Makes a record from values in the order of {@link #fields()}; null stands for an absent value. */
    public Object create(@Nullable Object[] values) {
        return create(values, LocalDate.MAX);
    }

    /** Makes a record as seen on a day, which records that do not depend on the day ignore. */
    public Object create(@Nullable Object[] values, LocalDate day) {
        return createOf(Arrays.copyOf(values, arguments()), day);
    }

    /** Number of values that {@link #createOf} takes: one for each field, and one for the day where records depend on that. */
    public int arguments() {
        return constructor.getParameterCount();
    }

    /** Makes a record as {@link #create(Object[], LocalDate)} does, of an array that has room for the day and is filled in. */
    public Object createOf(@Nullable Object[] arguments, LocalDate day) {
        if (seenOn != null) {
            arguments[fields.size()] = day;
        }
        return Reflection.create(constructor, arguments);
    }

    /** The values of a record in the order of {@link #fields()}. */
    public @Nullable Object[] values(Object record) {
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).value(record);
        }
        return values;
    }

    /** Whether the record holds the day it is seen on. */
    public boolean dependsOnDay() {
        return seenOn != null;
    }

    /** Whether the record looks on the day as it does now, as far as it depends on the day by itself. */
    public boolean seenOn(LocalDate day, Object record) {
        return seenOn == null || day.equals(seenOn.read(record));
    }

    private FieldSpec required(String name) {
        return field(name).orElseThrow(() -> new IllegalStateException(type.getName() + " has no field " + name + "."));
    }
}
