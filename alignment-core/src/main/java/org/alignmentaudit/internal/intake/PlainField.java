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
import org.alignmentaudit.internal.columns.ColumnTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells at one look that a value is what a field may hold, for the many rows in which nothing is wrong. What it does not
 * recognise may be right all the same: that takes the long way, which also tells what is wrong.
 */
final class PlainField {

    /** Decimals of a larger scale, either way, are looked at closely: to write them out can take longer than anyone waits. */
    private static final int LARGEST_SCALE = 40;

    private final FieldKind kind;
    private final boolean required;
    private final boolean bounded;
    private final double min;
    private final double max;
    private final Map<String, Enum<?>> words = new HashMap<>();
    private final boolean never;
    /** Hosts mostly write a word with one and the same text each time. */
    private @Nullable String lastText;

    private @Nullable Enum<?> lastWord;
    /** The records that it names; null if it names none, or such as may lead back to where they began. */
    private final @Nullable ToldRecords named;

    private boolean open;

    /**
     * A field of records of this shape.
     *
     * @param source whose records are looked for where the field names some
     */
    PlainField(FieldSpec field, Shape shape, Source source) {
        kind = field.kind();
        required = field.required();
        bounded = field.range().isPresent();
        min = field.range().map(Range::min).orElse(Double.NEGATIVE_INFINITY);
        max = field.range().map(Range::max).orElse(Double.POSITIVE_INFINITY);
        never = field.currencyCode() || (field.narrowed() && kind != FieldKind.WORD);
        field.words().forEach(word -> words.put(word, (Enum<?>) field.parse(word)));
        named = field.refers()
                .filter(element -> !field.circles() && !element.equals(shape.name()))
                .flatMap(source.dictionary()::element)
                .map(element -> new ToldRecords(source.records(element), source))
                .orElse(null);
    }

    /** The value that the field holds then; null if it takes a closer look. */
    @Nullable Object of(Object value) {
        if (never) {
            return null;
        }
        return switch (kind) {
            case TEXT -> value instanceof String text && !text.isBlank() && !Shown.halved(text) ? shared(text) : null;
            case DATE -> value instanceof LocalDate day && FieldKind.tells(day) ? day : null;
            case MONTH_DAY -> value instanceof MonthDay ? value : null;
            case MONEY -> amount(value);
            case NUMBER -> value instanceof Double number && inRange(number) ? value : null;
            case WHOLE -> value instanceof Integer number && inRange(number) ? value : null;
            case YES_NO -> value instanceof Boolean ? value : null;
            case WORD -> word(value);
            case TEXTS, ROWS -> null;
        };
    }

    /**
     * Puts the value into a column of the row that the table has started.
     *
     * @return false if it takes a closer look
     */
    boolean put(ColumnTable table, int column, Object value) {
        if (never) {
            return false;
        }
        return switch (kind) {
            case DATE -> putDay(table, column, value);
            case MONEY -> putNumber(table, column, micros(value));
            case WORD -> putWord(table, column, word(value));
            default -> putHeld(table, column, of(value));
        };
    }

    /**
     * Leaves the value out of a column of the row that the table has started.
     *
     * @return false if it is missing
     */
    boolean leave(ColumnTable table, int column) {
        table.leave(column);
        return !required;
    }

    private static boolean putDay(ColumnTable table, int column, Object value) {
        return value instanceof LocalDate day
                && FieldKind.tells(day)
                && putNumber(table, column, ColumnLayout.number(day));
    }

    private static boolean putWord(ColumnTable table, int column, @Nullable Enum<?> word) {
        if (word == null) {
            return false;
        }
        table.put(column, word);
        return true;
    }

    private static boolean putNumber(ColumnTable table, int column, long number) {
        table.put(column, number);
        return number != ColumnLayout.ABSENT;
    }

    private static boolean putHeld(ColumnTable table, int column, @Nullable Object held) {
        if (held == null) {
            return false;
        }
        table.put(column, held);
        return true;
    }

    /** An id is shared with the record that it names, if that was told before. */
    private String shared(String text) {
        if (named == null) {
            return text;
        }
        Draft record = named.of(text);
        open |= record == null;
        return record == null ? text : record.id();
    }

    /** Whether it names records of another kind, and each was told before, so far. */
    boolean found() {
        return named != null && !open;
    }

    private @Nullable Enum<?> word(Object value) {
        if (value instanceof String text) {
            return text == lastText ? lastWord : word(text);
        }
        return value instanceof Enum<?> word && words.get(word.name()) == word ? word : null;
    }

    private @Nullable Enum<?> word(String text) {
        lastText = text;
        lastWord = words.get(text);
        return lastWord;
    }

    private @Nullable Money amount(Object value) {
        long micros = micros(value);
        return micros == ColumnLayout.ABSENT ? null : new Money(micros);
    }

    /** The millionths of an amount; {@link ColumnLayout#ABSENT} if it takes a closer look. */
    private long micros(Object value) {
        if (!(value instanceof BigDecimal number)
                || Math.abs((long) number.scale()) > LARGEST_SCALE
                || (bounded && !inRange(number.doubleValue()))) {
            return ColumnLayout.ABSENT;
        }
        try {
            return ColumnLayout.number(Money.of(number));
        } catch (ArithmeticException e) {
            return ColumnLayout.ABSENT;
        }
    }

    private boolean inRange(double number) {
        return Double.isFinite(number) && number >= min && number <= max;
    }
}
