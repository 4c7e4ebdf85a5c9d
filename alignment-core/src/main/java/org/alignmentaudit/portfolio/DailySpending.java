package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;

/** Money spent in time, summed up so that any span of days is looked up at once. */
final class DailySpending {

    /** Everything spent up to and including the day. */
    private final TreeMap<LocalDate, Money> upTo = new TreeMap<>();

    DailySpending(List<Spend> rows) {
        TreeMap<LocalDate, Money> byDay = new TreeMap<>();
        rows.forEach(row -> byDay.merge(row.date(), Objects.requireNonNullElse(row.actual(), Money.ZERO), Money::plus));
        Money sum = Money.ZERO;
        for (Map.Entry<LocalDate, Money> day : byDay.entrySet()) {
            sum = sum.plus(day.getValue());
            upTo.put(day.getKey(), sum);
        }
    }

    /** What was spent from the first to the last day, both included. */
    Money between(LocalDate first, LocalDate last) {
        return at(last).minus(at(first.minusDays(1)));
    }

    private Money at(LocalDate day) {
        Map.Entry<LocalDate, Money> entry = upTo.floorEntry(day);
        return entry == null ? Money.ZERO : entry.getValue();
    }
}
