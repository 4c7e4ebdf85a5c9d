package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Window;

/** The money of a year, and what decisions commit of it. Immutable and thread-safe. */
public final class AnnualBudget {

    private static final int DAYS_OF_A_YEAR = 365;

    private final Money amount;

    AnnualBudget(Portfolio portfolio, Money budget) {
        amount = amount(portfolio, budget);
    }

    /** What nobody supplies does not count, although single rows may hold it. */
    private static Money amount(Portfolio portfolio, Money budget) {
        Money planned = portfolio.supplies("initiatives.spending.planned")
                ? planned(portfolio.initiatives(), Window.upTo(portfolio.asOf(), DAYS_OF_A_YEAR))
                : Money.ZERO;
        if (planned.positive()) {
            return planned;
        }
        return portfolio.supplies("initiatives.budgets") ? budget : Money.ZERO;
    }

    private static Money planned(List<Initiative> initiatives, Window year) {
        return initiatives.stream()
                .map(initiative -> initiative.spending().planned(year))
                .reduce(Money.ZERO, Money::plus);
    }

    /** Planned spending of the 365 days up to the as-of date, else the portfolio budget; zero where neither is known. */
    public Money amount() {
        return amount;
    }

    /** The amount of a decision as a share of the annual budget; 0 where either is unknown. */
    public double shareOf(Decision decision) {
        Money committed = decision.amount();
        return committed == null || !amount.positive() ? 0 : committed.shareOf(amount);
    }
}
