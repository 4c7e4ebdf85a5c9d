package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.CurrencyCode;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;

/**
 * What one unit of a currency was worth, from its day until that of the next rate.
 */
@Key({"currency", "date"})
@Element(value = "exchangeRates", singular = "exchangeRate")
public record ExchangeRate(
        @CurrencyCode @Meaning("ISO 4217 code") String currency,
        @Occurred @Meaning("day of the rate") LocalDate date,

        @Range(min = 1e-9) @Meaning("units of the portfolio currency for one unit")
        Double rate)
        implements Fact {}
