package org.alignmentaudit.dictionary;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What kind of value a field holds. */
public enum FieldKind {
    /** Free text; an empty one is refused. */
    TEXT("a text"),
    /** A day, ISO 8601. */
    DATE("a date such as 2026-03-31"),
    /** A day of every year, MM-DD. */
    MONTH_DAY("a day of the year such as 04-01"),
    /** An exact amount with at most six decimals. */
    MONEY("an amount of at most 13 digits and 6 decimals"),
    /** A finite number. */
    NUMBER("a number"),
    /** A whole number. */
    WHOLE("a whole number"),
    /** True or false. */
    YES_NO("true or false"),
    /** One of a closed set of words. */
    WORD("one of the known words"),
    /** A list of texts. */
    TEXTS("a list of texts"),
    /** A list of child rows. */
    ROWS("a list of rows");

    private static final int LAST_YEAR = 9999;

    private final String expectation;

    FieldKind(String expectation) {
        this.expectation = expectation;
    }

    /** What a reader should have written, as the end of "expected ...". */
    public String expectation() {
        return expectation;
    }

    /** Whether its values are written as JSON numbers. */
    public boolean numeric() {
        return this == MONEY || this == NUMBER || this == WHOLE;
    }

    /**
     * Turns the text of a cell, or of a JSON scalar, into a value of the type.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    Object parse(String text, Class<?> type) {
        try {
            return switch (this) {
                case TEXT -> text;
                case DATE -> day(LocalDate.parse(text));
                case MONTH_DAY -> MonthDay.parse("--" + text);
                case MONEY -> amount(Reflection.method(type, "of", BigDecimal.class), decimal(text));
                case NUMBER -> finite(decimal(text).doubleValue());
                case WHOLE -> decimal(text).intValueExact();
                case YES_NO -> yesNo(text);
                case WORD -> word(text, type);
                case TEXTS -> List.of(text.split("\\|"));
                case ROWS -> throw new IllegalArgumentException("Rows cannot be written in one cell.");
            };
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** At most this many digits before any of them is looked at: a longer text is no number anyone meant. */
    private static final int LONGEST_NUMBER = 40;

    /**
     * The amount that the factory makes of a decimal.
     *
     * @throws IllegalArgumentException if it cannot be held
     */
    static Object amount(Method factory, BigDecimal number) {
        try {
            return Reflection.call(factory, null, bounded(number));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("too long");
        }
        return bounded(new BigDecimal(text));
    }

    private static BigDecimal bounded(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException("too large or too fine");
        }
        return number;
    }

    /** Whether the year of the day has four digits, as in ISO 8601 and in every document. */
    public static boolean tells(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    private static LocalDate day(LocalDate day) {
        if (!tells(day)) {
            throw new IllegalArgumentException("in none of the years 0 to " + LAST_YEAR);
        }
        return day;
    }

    private static Double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new NumberFormatException("not finite");
        }
        return number;
    }

    private static Boolean yesNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }

    private static Object word(String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("unknown word");
    }
}
