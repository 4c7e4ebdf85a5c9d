package org.alignmentaudit.facts;

/** How binding an objective is. */
public enum ObjectiveKind {
    /** Expected to be reached. */
    COMMITTED,
    /** Set high on purpose. */
    STRETCH,
    /** Holds without an end. */
    STANDING
}
