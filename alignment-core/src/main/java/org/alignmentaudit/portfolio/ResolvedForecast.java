package org.alignmentaudit.portfolio;

import java.util.Objects;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;

/**
 * A forecast that stated a range, beside what it came to.
 *
 * @param initiative the initiative, DONE
 * @param forecast a forecast that states the cost which four of five outcomes stay under
 * @param finalCost everything spent on the initiative
 */
public record ResolvedForecast(Initiative initiative, Forecast forecast, Money finalCost) {

    /** The upper end that it stated. */
    public Money upper() {
        return Objects.requireNonNull(forecast.p80());
    }

    /** Whether the cost stayed at or under it. */
    public boolean hit() {
        return finalCost.compareTo(upper()) <= 0;
    }

    /** By how much the cost passed it; negative where it stayed under. */
    Money beyond() {
        return finalCost.minus(upper());
    }
}
