package org.alignmentaudit.facts;

/** Where an initiative stands. */
public enum InitiativeStatus {
    IDEA,
    APPROVED,
    ACTIVE,
    PAUSED,
    DONE,
    CANCELLED
}
