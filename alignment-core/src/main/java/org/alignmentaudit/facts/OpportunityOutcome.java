package org.alignmentaudit.facts;

/** How an opportunity ended. */
public enum OpportunityOutcome {
    WON,
    LOST,
    /** Withdrawn, neither won nor lost. */
    CANCELLED
}
