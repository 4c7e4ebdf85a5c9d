package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.alignmentaudit.facts.Money;

/**
 * Rises of the cost at completion from one forecast to the next, up to the newest.
 *
 * @param count number of rises in a row
 * @param since day of the forecast before the first of them
 * @param from cost at completion of that day
 * @param to cost at completion by the newest forecast
 */
public record CostRises(int count, LocalDate since, Money from, Money to) {}
