package org.alignmentaudit.facts;

/** Why an opportunity was lost. */
public enum LossReason {
    /** The offer cost too much. */
    PRICE,
    /** The offer lacked something. */
    FEATURES,
    /** A competitor new to the market won. */
    NEW_ENTRANT,
    /** The customer met the need with something else. */
    SUBSTITUTE,
    /** The customer bought nothing. */
    NO_DECISION,
    OTHER
}
