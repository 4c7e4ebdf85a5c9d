package org.alignmentaudit.facts;

/** Where a goal stands. */
public enum GoalStatus {
    /** Written down, not adopted. */
    DRAFT,
    /** Adopted and pursued. */
    ACTIVE,
    /** Reached and closed. */
    MET,
    /** Given up. */
    DROPPED,
    /** Replaced by another goal. */
    SUPERSEDED
}
