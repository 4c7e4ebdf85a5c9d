package org.alignmentaudit.internal.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a host, or of records, as texts that the dictionary reads. */
final class ValueText {

    private ValueText() {}

    /** The text that stands for the value in a cell. */
    static String of(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
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
