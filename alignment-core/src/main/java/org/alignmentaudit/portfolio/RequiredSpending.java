package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Money;

/**
 * How much of the money spent by ACTIVE initiatives went to those that are required, not chosen.
 *
 * @param required spent to date by the required ones
 * @param all spent to date by all of them
 */
public record RequiredSpending(Money required, Money all) {

    /** Whether a share can be told: something was spent. */
    public boolean shareKnown() {
        return all.positive();
    }

    /** The required part as a share of all; 0 where nothing was spent. */
    public double share() {
        return shareKnown() ? required.shareOf(all) : 0;
    }
}
