package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.util.Objects;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * How much of the spending of some days went into what is new to the organisation. There is none where an ACTIVE initiative
 * does not tell what it spent: rows that hold nothing but plans or hours do not tell.
 *
 * @param all everything that was spent, above zero
 * @param exploring what initiatives of horizon NEW or of type EXPERIMENT spent
 * @param unknown what initiatives spent that state no horizon and are no experiment
 */
public record Exploration(Money all, Money exploring, Money unknown) {

    static @Nullable Exploration of(Portfolio portfolio, Window days) {
        Money all = Money.ZERO;
        Money exploring = Money.ZERO;
        Money unknown = Money.ZERO;
        for (Initiative initiative : portfolio.initiatives()) {
            if (initiative.active() && !initiative.spending().actualKnown()) {
                return null;
            }
            Money spent = spent(initiative, days);
            all = all.plus(spent);
            if (initiative.explores()) {
                exploring = exploring.plus(spent);
            } else if (initiative.horizon() == null) {
                unknown = unknown.plus(spent);
            }
        }
        return all.positive() ? new Exploration(all, exploring, unknown) : null;
    }

    private static Money spent(Initiative initiative, Window days) {
        return initiative.spending().between(days.first(), days.last()).stream()
                .map(Spend::actual)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The exploring part of the spending. */
    public double share() {
        return exploring.shareOf(all);
    }

    /** Whether it is less than this share, whatever the horizon of the rest may be. */
    public boolean below(double share) {
        return exploring.plus(unknown).amount().compareTo(least(share)) < 0;
    }

    /** Whether it can be told if it is less than this share. */
    public boolean tells(double share) {
        return below(share) || exploring.amount().compareTo(least(share)) >= 0;
    }

    private BigDecimal least(double share) {
        return all.amount().multiply(BigDecimal.valueOf(share));
    }
}
