package org.alignmentaudit.facts;

/** How an opportunity ended. */
public enum OpportunityOutcome {
    WON,
    LOST,
    CANCELLED
}
