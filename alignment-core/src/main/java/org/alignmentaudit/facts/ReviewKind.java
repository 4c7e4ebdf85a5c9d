package org.alignmentaudit.facts;

/** What a review looked at. */
public enum ReviewKind {
    STRATEGY,
    GATE,
    /** By people outside the work. */
    INDEPENDENT,
    /** After the end. */
    POST,
    /** Whether departments pull the same way. */
    COHERENCE
}
