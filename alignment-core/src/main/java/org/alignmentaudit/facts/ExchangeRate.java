package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.CurrencyCode;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;

/**
 * What one unit of a currency is worth in the currency of the portfolio, from its day until that of the next rate.
 */
@Key({"currency", "date"})
@Element(value = "exchangeRates", singular = "exchangeRate")
public record ExchangeRate(
        @CurrencyCode @Meaning("ISO 4217 code of the currency")
        String currency,

        @Occurred @Meaning("first day of the rate") LocalDate date,

        @Range(min = 1e-9) @Meaning("units of the portfolio currency for one unit of it; above 0")
        Double rate)
        implements Fact {

    /**
     * A rate.
     *
     * @param currency ISO 4217 code of the currency
     * @param date first day of the rate
     * @param rate units of the portfolio currency for one unit of it, above 0
     */
    public static ExchangeRate of(String currency, LocalDate date, double rate) {
        return new ExchangeRate(currency, date, rate);
    }
}
