package org.alignmentaudit.dictionary;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alignmentaudit.internal.fields.RecordField;
import org.jspecify.annotations.Nullable;

/** One field of a record of the dictionary. Immutable and thread-safe. */
public final class FieldSpec {

    private final String name;
    private final FieldKind kind;
    private final Class<?> type;
    private final boolean required;
    private final RecordField place;
    private final Optional<Range> range;
    private final @Nullable Meaning meaning;
    private final Optional<String> refers;
    private final Optional<String> knownFrom;
    private final Optional<String> notBefore;
    private final Optional<String> summarises;
    private final Optional<String> atMost;
    private final @Nullable OneOf oneOf;
    private final boolean occurred;
    private final boolean circles;
    private final @Nullable CurrencyCode currencyCode;
    private final Optional<RowsSpec> rows;
    /** Makes an amount of a decimal, where the field holds one. */
    private final @Nullable Method amount;

    FieldSpec(RecordComponent component) {
        name = component.getName();
        type = component.getType();
        kind = kindOf(component);
        required = kind != FieldKind.ROWS
                && kind != FieldKind.TEXTS
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        place = RecordField.of(component.getDeclaringRecord(), name);
        range = annotation(component, Range.class);
        meaning = component.getAnnotation(Meaning.class);
        refers = annotation(component, Refers.class).map(Refers::value);
        knownFrom = annotation(component, KnownFrom.class).map(KnownFrom::value);
        circles = annotation(component, Refers.class).filter(Refers::circles).isPresent();
        notBefore = annotation(component, NotBefore.class).map(NotBefore::value);
        summarises = annotation(component, Summarises.class).map(Summarises::value);
        atMost = annotation(component, AtMost.class).map(AtMost::value);
        oneOf = component.getAnnotation(OneOf.class);
        currencyCode = component.getAnnotation(CurrencyCode.class);
        occurred = component.isAnnotationPresent(Occurred.class);
        amount = kind == FieldKind.MONEY ? Reflection.method(type, "of", BigDecimal.class) : null;
        rows = kind == FieldKind.ROWS ? Optional.of(new RowsSpec(component)) : Optional.empty();
    }

    /** Looked up once: an annotation answers slowly. */
    private static <A extends Annotation> Optional<A> annotation(RecordComponent component, Class<A> type) {
        return Optional.ofNullable(component.getAnnotation(type));
    }

    private static FieldKind kindOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.isAnnotationPresent(Child.class)) {
            return FieldKind.ROWS;
        } else if (type == String.class) {
            return FieldKind.TEXT;
        } else if (type == LocalDate.class) {
            return FieldKind.DATE;
        } else if (type == MonthDay.class) {
            return FieldKind.MONTH_DAY;
        } else if (type == Double.class) {
            return FieldKind.NUMBER;
        } else if (type == Integer.class) {
            return FieldKind.WHOLE;
        } else if (type == Boolean.class) {
            return FieldKind.YES_NO;
        } else if (type.isEnum()) {
            return FieldKind.WORD;
        } else if (type == List.class) {
            return FieldKind.TEXTS;
        }
        return FieldKind.MONEY;
    }

    /** Name in documents, tables and records. */
    public String name() {
        return name;
    }

    /** What kind of value it holds. */
    public FieldKind kind() {
        return kind;
    }

    /** Whether every record must hold a value. Lists never are: none is a value too. */
    public boolean required() {
        return required;
    }

    /** What it holds, in one line; empty for child rows. */
    public String meaning() {
        return meaning == null ? "" : meaning.value();
    }

    /** Smallest and largest allowed value, both included, if it is bounded. */
    public Optional<Range> range() {
        return range;
    }

    /** Plural name of the element whose ids it holds, if it refers to one. */
    public Optional<String> refers() {
        return refers;
    }

    /** Whether records may lead back to themselves through the references in it. */
    public boolean circles() {
        return circles;
    }

    /** Whether it tells when the recorded event happened. */
    public boolean occurred() {
        return occurred;
    }

    /** Name of the date field before which this field is not yet known, if there is one. */
    public Optional<String> knownFrom() {
        return knownFrom;
    }

    /** Name of the date field of the same record that it may not lie before, if there is one. */
    public Optional<String> notBefore() {
        return notBefore;
    }

    /** Name of the child rows that it counts, if it stands in for rows. */
    public Optional<String> summarises() {
        return summarises;
    }

    /** Name of the count of the same record that it cannot be greater than, if there is one. */
    public Optional<String> atMost() {
        return atMost;
    }

    /** Whether it holds an ISO 4217 code. */
    public boolean currencyCode() {
        return currencyCode != null;
    }

    /** Whether it holds the currency of all amounts of its record. */
    public boolean rowCurrency() {
        return currencyCode != null && currencyCode.ofRow();
    }

    /** The words it can hold, empty unless it is of kind {@link FieldKind#WORD}. */
    public List<String> words() {
        if (kind != FieldKind.WORD) {
            return List.of();
        }
        return oneOf == null
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of(oneOf.value());
    }

    /** The rows behind it, if it is a list of child rows. */
    public Optional<RowsSpec> rows() {
        return rows;
    }

    /** The value in the record; null where it is absent. */
    public @Nullable Object value(Object record) {
        return place.read(record);
    }

    /** Whether the record holds a value: not null, not an empty list of texts, and not rows that nobody supplied. */
    public boolean carriedBy(Object record) {
        Object value = value(record);
        if (value instanceof RowList<?> list) {
            return list.known();
        }
        return value instanceof List<?> texts ? !texts.isEmpty() : value != null;
    }

    /**
     * Turns a decimal into a value, for fields of amounts and numbers.
     *
     * @throws IllegalArgumentException if the number is no such value
     */
    public Object parse(BigDecimal number) {
        return amount == null ? parse(number.toPlainString()) : FieldKind.amount(amount, number);
    }

    /**
     * Turns the text of a cell, or of a JSON scalar, into a value.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    public Object parse(String text) {
        if (oneOf != null && !words().contains(text)) {
            throw new IllegalArgumentException("unknown word");
        }
        return amount == null ? kind.parse(text, type) : FieldKind.amount(amount, FieldKind.decimal(text));
    }

    /** Whether other fields of its record say what it may hold. */
    public boolean boundedByOthers() {
        return notBefore.isPresent() || atMost.isPresent() || summarises.isPresent();
    }

    /** Whether it holds only some of the words of its type. */
    public boolean narrowed() {
        return oneOf != null;
    }

    /** Whether the value is one that the field can hold as it is. */
    public boolean holds(Object value) {
        return type.isInstance(value)
                && (oneOf == null || words().contains(value.toString()))
                && !(value instanceof LocalDate day && !FieldKind.tells(day));
    }

    /** What a reader should have written, as the end of "expected ...". */
    public String expectation() {
        return kind == FieldKind.WORD
                ? "one of " + words().stream().collect(Collectors.joining(", "))
                : kind.expectation();
    }

    @Override
    public String toString() {
        return name;
    }
}
