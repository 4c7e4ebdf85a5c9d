package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.CurrencyCode;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * Spending of an initiative in one period, booked on one day.
 */
@Key({"date", "currency"})
public record Spend(
        @Meaning("day or end of the period") LocalDate date,
        @Meaning("planned for the period") @Nullable Money planned,

        @KnownFrom("date") @Meaning("spent in the period, negative for credit notes") @Nullable Money actual,

        @KnownFrom("date") @Meaning("part of actual that no plan held") @Nullable Money unplanned,

        @Range(min = 0) @KnownFrom("date") @Meaning("hours worked") @Nullable Double hours,

        @CurrencyCode(ofRow = true)
        @Meaning("ISO 4217 code of the amounts; that of the portfolio where absent")
        @Nullable String currency)
        implements Dated {

    /** Planned and actual spending of one period. */
    public static Spend of(LocalDate date, Money planned, Money actual) {
        return new Spend(date, planned, actual, null, null, null);
    }

    /** Actual spending without a plan. */
    public static Spend actual(LocalDate date, Money actual) {
        return new Spend(date, null, actual, null, null, null);
    }

    /**
     * Planned and actual spending of one period in a currency of its own.
     *
     * @param currency ISO 4217 code of the amounts
     * @param date day or end of the period
     * @param planned planned for the period
     * @param actual spent in the period, negative for credit notes
     */
    public static Spend in(String currency, LocalDate date, Money planned, Money actual) {
        return new Spend(date, planned, actual, null, null, currency);
    }
}
