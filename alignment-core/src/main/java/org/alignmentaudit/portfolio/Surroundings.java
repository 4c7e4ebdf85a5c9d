package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Money;

/** What is known of the world around the organisation, by topic. Immutable and thread-safe. */
public final class Surroundings {

    private final Lazy<Influences> influences;
    private final Lazy<LostDeals> lostDeals;
    private final Lazy<Contingencies> contingencies;
    private final Lazy<Briefings> briefings;
    private final Lazy<Ecosystem> ecosystem;

    Surroundings(Portfolio portfolio, Money budget) {
        influences = new Lazy<>(() -> new Influences(portfolio));
        lostDeals = new Lazy<>(() -> new LostDeals(portfolio));
        contingencies = new Lazy<>(() -> new Contingencies(portfolio, budget));
        briefings = new Lazy<>(() -> new Briefings(portfolio));
        ecosystem = new Lazy<>(() -> new Ecosystem(portfolio));
    }

    /** What came of the changes that were noticed. */
    public Influences influences() {
        return influences.get();
    }

    /** Why deals were lost. */
    public LostDeals lostDeals() {
        return lostDeals.get();
    }

    /** What was thought through for the case that things turn out differently. */
    public Contingencies contingencies() {
        return contingencies.get();
    }

    /** What partners were told, and when. */
    public Briefings briefings() {
        return briefings.get();
    }

    /** How the goals depend on partners. */
    public Ecosystem ecosystem() {
        return ecosystem.get();
    }
}
