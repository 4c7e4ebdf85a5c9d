package org.alignmentaudit.facts;

/** How progress is expected to spread over time. */
public enum ObjectiveProfile {
    /** Evenly. */
    LINEAR,
    /** Mostly late. */
    BACK_LOADED
}
