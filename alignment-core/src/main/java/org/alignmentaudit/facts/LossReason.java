package org.alignmentaudit.facts;

/** Why an opportunity was lost. */
public enum LossReason {
    PRICE,
    FEATURES,
    NEW_ENTRANT,
    SUBSTITUTE,
    NO_DECISION,
    OTHER
}
