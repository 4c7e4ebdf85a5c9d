package org.alignmentaudit.facts;

/** How many bands the rating scale of a status report has. */
public enum RatingScale {
    /** GREEN, AMBER_GREEN, AMBER, AMBER_RED, RED. */
    FIVE,
    /** GREEN, AMBER, RED. */
    THREE
}
