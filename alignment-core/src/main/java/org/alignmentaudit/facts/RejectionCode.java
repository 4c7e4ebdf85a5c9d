package org.alignmentaudit.facts;

/** Why an option was turned down. */
public enum RejectionCode {
    COST,
    RISK,
    CANNIBALISATION,
    FIT,
    OTHER
}
