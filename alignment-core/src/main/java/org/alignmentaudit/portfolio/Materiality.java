package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;

/** Which decisions are material: those that weigh beside the portfolio. Immutable and thread-safe. */
public final class Materiality {

    private final double share;
    private final Money budget;

    Materiality(Organization organization, Money budget) {
        share = organization.materialShare();
        this.budget = budget;
    }

    /**
     * Whether a decision is material: it commits at least the material share of the portfolio budget, or cannot be undone.
     * Without an amount or a budget only the latter counts.
     */
    public boolean reachedBy(Decision decision) {
        Money amount = decision.amount();
        return decision.irreversible() || (amount != null && budget.positive() && amount.shareOf(budget) >= share);
    }

    /** Whether it can be told if a decision is material: it states an amount beside a budget, or whether it can be undone. */
    public boolean known(Decision decision) {
        return decision.reversible() != null || (decision.amount() != null && budget.positive());
    }
}
