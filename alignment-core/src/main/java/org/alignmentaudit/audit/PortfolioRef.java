package org.alignmentaudit.audit;

import java.util.Collection;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.portfolio.Portfolio;

/** Names the portfolio that was audited. Holds on to it until the report is let go. Thread-safe. */
public final class PortfolioRef {

    /** Tells whether the alternatives of a rule had the data to assess a subject. */
    @FunctionalInterface
    interface Reach {
        boolean assessable(String rule, SubjectRef subject, Collection<String> alternatives);
    }

    private final Portfolio portfolio;
    private final Reach reach;

    PortfolioRef(Portfolio portfolio, Reach reach) {
        this.portfolio = portfolio;
        this.reach = reach;
    }

    boolean assessable(String rule, SubjectRef subject, Collection<String> alternatives) {
        return reach.assessable(rule, subject, alternatives);
    }

    /** Identifier of the portfolio, that of its organisation. */
    public String id() {
        return portfolio.organization().id();
    }

    /** Name of its organisation. */
    public String name() {
        return portfolio.organization().name();
    }

    /** SHA-256 of everything handed over, in hex; computed when first asked for. */
    public String digest() {
        return portfolio.digest();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortfolioRef that && digest().equals(that.digest());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** The identifier. */
    @Override
    public String toString() {
        return id();
    }
}
