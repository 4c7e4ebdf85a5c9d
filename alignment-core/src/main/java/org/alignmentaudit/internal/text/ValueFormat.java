package org.alignmentaudit.internal.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Unit;
import org.jspecify.annotations.Nullable;

/** Writes values the way readers of a language write them. Keeps the formats that it has made; not thread-safe. */
public final class ValueFormat {

    private static final int SHARE_DECIMALS = 1;
    private static final double LEAST_PERCENT = 0.1;
    /** What sums of parts may miss, because they are counted in powers of two. */
    private static final double NOISE = 1e-9;

    private static final int MONEY_DECIMALS = 2;
    private static final int NUMBER_DECIMALS = 3;
    private static final char CURRENCY = '\u00a4';

    /** Stands among the numbers of decimals for the format that writes two, be they zero. */
    private static final int CENTS = -1;

    private final Locale locale;
    private final String currency;
    private final UnaryOperator<String> words;
    private final Map<Integer, NumberFormat> numbers = new HashMap<>();
    private final DateTimeFormatter dates;
    private @Nullable Boolean currencyFirst;

    /**
     * @param locale language and country of the reader
     * @param currency ISO 4217 code of amounts; empty where the portfolio names none
     * @param words turns a word of a closed set into the reader's word
     */
    public ValueFormat(Locale locale, String currency, UnaryOperator<String> words) {
        this.locale = locale;
        this.currency = currency;
        this.words = words;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    /** The value as a reader would write it. */
    public String format(Object value, Unit unit) {
        return switch (unit) {
            case MONEY -> money((Money) value);
            case SHARE -> share(((Number) value).doubleValue() * 100) + "\u00a0%";
            case COUNT, DAYS, MINUTES ->
                value instanceof Integer || value instanceof Long
                        ? numbers(0).format(((Number) value).longValue())
                        : number(((Number) value).doubleValue(), 0);
            case NUMBER -> number(((Number) value).doubleValue(), NUMBER_DECIMALS);
            case DATE -> date((LocalDate) value);
            case YES_NO -> words.apply((Boolean) value ? "yes" : "no");
            case WORD -> Arrays.stream(value.toString().split(", ")).map(words).collect(Collectors.joining(", "));
            case TEXT -> value.toString();
        };
    }

    /** A part is neither rounded to nothing nor to the whole. */
    private String share(double percent) {
        if (percent > NOISE && percent < LEAST_PERCENT / 2) {
            return "<\u00a0" + number(LEAST_PERCENT, SHARE_DECIMALS);
        } else if (percent < 100 - NOISE && percent > 100 - LEAST_PERCENT / 2) {
            return ">\u00a0" + number(100 - LEAST_PERCENT, SHARE_DECIMALS);
        }
        return number(percent, SHARE_DECIMALS);
    }

    private String money(Money money) {
        BigDecimal amount = money.amount();
        NumberFormat format = amount.scale() > 0 ? cents() : numbers(MONEY_DECIMALS);
        String number = format.format(amount);
        if (currency.isEmpty()) {
            return number;
        }
        return currencyFirst() ? currency + "\u00a0" + number : number + "\u00a0" + currency;
    }

    /** Whether readers of the language write the currency before the amount, by the Unicode locale data of the JDK. */
    private boolean currencyFirst() {
        Boolean known = currencyFirst;
        if (known == null) {
            known = findCurrencyFirst();
            currencyFirst = known;
        }
        return known;
    }

    private boolean findCurrencyFirst() {
        return !(NumberFormat.getCurrencyInstance(locale) instanceof DecimalFormat format)
                || format.toPattern().indexOf(CURRENCY) < format.toPattern().indexOf('0');
    }

    private String number(double number, int decimals) {
        return numbers(decimals).format(number);
    }

    private NumberFormat cents() {
        return numbers.computeIfAbsent(CENTS, key -> {
            NumberFormat format = decimals(MONEY_DECIMALS);
            format.setMinimumFractionDigits(MONEY_DECIMALS);
            return format;
        });
    }

    private NumberFormat numbers(int decimals) {
        return numbers.computeIfAbsent(decimals, this::decimals);
    }

    private NumberFormat decimals(int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(most);
        return format;
    }

    private String date(LocalDate date) {
        return dates.format(date);
    }
}
