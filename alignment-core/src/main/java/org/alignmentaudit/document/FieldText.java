package org.alignmentaudit.document;

import java.math.BigDecimal;
import java.util.List;
import org.alignmentaudit.dictionary.FieldSpec;

/** Values as documents write them, so that reading them gives the same value. */
final class FieldText {

    /** Stands between the words of a list in one cell. */
    static final String BAR = "|";

    private FieldText() {}

    /** The value of the field as text; a list in one cell. */
    static String of(FieldSpec field, Object value) {
        return switch (field.kind()) {
            case NUMBER -> plain((Double) value);
            case MONTH_DAY -> value.toString().substring("--".length());
            case WORD -> ((Enum<?>) value).name();
            case TEXTS -> String.join(BAR, texts(value));
            case ROWS -> throw new IllegalArgumentException(field + " holds rows.");
            case TEXT, DATE, MONEY, WHOLE, YES_NO -> value.toString();
        };
    }

    /** The words of a list. */
    static List<String> texts(Object value) {
        return ((List<?>) value).stream().map(Object::toString).toList();
    }

    private static String plain(Double number) {
        return number == 0
                ? "0"
                : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
}
