package org.alignmentaudit.facts;

/** What a review concluded. */
public enum ReviewOutcome {
    CONTINUE,
    CHANGE,
    STOP,
    RESET
}
