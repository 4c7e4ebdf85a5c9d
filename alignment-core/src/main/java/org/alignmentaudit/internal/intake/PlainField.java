package org.alignmentaudit.internal.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.jspecify.annotations.Nullable;

/**
 * Tells at one look that a value is what a field may hold, for the many rows in which nothing is wrong. What it does not
 * recognise may be right all the same: that takes the long way, which also tells what is wrong.
 */
final class PlainField {

    private final FieldKind kind;
    private final double min;
    private final double max;
    private final Map<String, Object> words = new HashMap<>();
    private final boolean never;

    PlainField(FieldSpec field) {
        kind = field.kind();
        min = field.range().map(Range::min).orElse(Double.NEGATIVE_INFINITY);
        max = field.range().map(Range::max).orElse(Double.POSITIVE_INFINITY);
        never = field.currencyCode() || (field.narrowed() && kind != FieldKind.WORD);
        field.words().forEach(word -> words.put(word, field.parse(word)));
    }

    /** The value that the field holds then; null if it takes a closer look. */
    @Nullable Object of(Object value) {
        if (never) {
            return null;
        }
        return switch (kind) {
            case TEXT -> value instanceof String text && !text.isBlank() && !Shown.halved(text) ? text : null;
            case DATE -> value instanceof LocalDate ? value : null;
            case MONTH_DAY -> value instanceof MonthDay ? value : null;
            case MONEY -> value instanceof BigDecimal number ? amount(number) : null;
            case NUMBER -> value instanceof Double number && inRange(number) ? value : null;
            case WHOLE -> value instanceof Integer number && inRange(number) ? value : null;
            case YES_NO -> value instanceof Boolean ? value : null;
            case WORD ->
                value instanceof String word
                        ? words.get(word)
                        : value instanceof Enum<?> word && words.get(word.name()) == word ? word : null;
            case TEXTS, ROWS -> null;
        };
    }

    private @Nullable Money amount(BigDecimal number) {
        try {
            if (!inRange(number.doubleValue())) {
                return null;
            }
            Money amount = Money.of(number);
            return ColumnLayout.holds(amount) ? amount : null;
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private boolean inRange(double number) {
        return Double.isFinite(number) && number >= min && number <= max;
    }
}
