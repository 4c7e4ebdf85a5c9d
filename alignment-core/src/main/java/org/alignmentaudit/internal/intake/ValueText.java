package org.alignmentaudit.internal.intake;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/** Values of a host, or of records, as texts that the dictionary reads. */
final class ValueText {

    /** Decimals of a larger scale, either way, are written with an exponent: a billion of zeros helps nobody. */
    private static final int LARGEST_SCALE = 1_000;

    private ValueText() {}

    /**
     * Whether a text stands for the value at all: bytes, lists and objects of a host or driver write out where they lie in
     * memory, or what only their makers can read.
     */
    static boolean tells(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>
                || value instanceof Money
                || value instanceof TemporalAccessor
                || value instanceof Date
                || value instanceof UUID
                || value instanceof Currency;
    }

    /** What was found in place of something that {@link #tells}. */
    static String kind(Object value) {
        return "a value of " + value.getClass().getTypeName();
    }

    /** The text that stands for the value in a cell. */
    static String of(Object value) {
        if (value instanceof BigDecimal number) {
            return Math.abs((long) number.scale()) > LARGEST_SCALE ? number.toString() : number.toPlainString();
        }
        return value instanceof Enum<?> word ? word.name() : value.toString();
    }

    /** The value as problems show it. */
    static String quoted(@Nullable Object value) {
        return value instanceof List<?> texts
                ? Shown.cell(texts.stream().map(Object::toString).sorted().collect(Collectors.joining("|")))
                : Shown.cell(value == null ? "" : of(value));
    }
}
