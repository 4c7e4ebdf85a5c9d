package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.alignmentaudit.facts.ExchangeRate;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.jspecify.annotations.Nullable;

/**
 * What currencies are worth in the currency of the portfolio. A rate holds from its day until that of the next; an amount of
 * a later day than the audit looks from, such as a plan, takes the newest rate that is known by then.
 */
final class ExchangeRates {

    private final @Nullable String own;
    private final LocalDate asOf;
    private final Map<String, NavigableMap<LocalDate, Double>> rates = new HashMap<>();

    ExchangeRates(Organization organization, List<Fact> rates) {
        own = organization.currency();
        asOf = organization.asOf() == null ? LocalDate.MAX : organization.asOf();
        for (Fact fact : rates) {
            ExchangeRate rate = (ExchangeRate) fact;
            if (rate.currency() != null && rate.date() != null && rate.rate() != null) {
                this.rates
                        .computeIfAbsent(rate.currency(), currency -> new TreeMap<>())
                        .put(rate.date(), rate.rate());
            }
        }
    }

    /** Whether amounts of this currency are to be converted. */
    boolean foreign(@Nullable String currency) {
        return currency != null && !currency.equals(own);
    }

    /** Units of the portfolio's currency for one unit of the other on that day, if a rate is known for it. */
    Optional<Double> on(LocalDate day, String currency) {
        LocalDate known = day.isAfter(asOf) ? asOf : day;
        return Optional.ofNullable(rates.get(currency))
                .map(dated -> dated.floorEntry(known))
                .map(Map.Entry::getValue);
    }

    /** Whether no rate of that currency is known at all. */
    boolean none(String currency) {
        return !rates.containsKey(currency);
    }
}
