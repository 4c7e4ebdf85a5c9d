package org.alignmentaudit.facts;

/** Why a budget was set or changed. */
public enum BudgetReason {
    /** The first approval. */
    INITIAL,
    /** More money for the same work. */
    TOP_UP,
    /** The work changed. */
    SCOPE,
    /** The same money at other prices. */
    PRICE_BASE,
    /** Moved from or to another initiative. */
    TRANSFER,
    /** A further phase was approved. */
    PHASE,
    /** The source does not say. */
    UNKNOWN
}
