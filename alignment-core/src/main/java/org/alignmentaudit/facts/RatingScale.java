package org.alignmentaudit.facts;

/** How many bands the rating scale of a status report has. */
public enum RatingScale {
    /** GREEN, AMBER_GREEN, AMBER, AMBER_RED, RED. */
    FIVE,
    /** GREEN, AMBER, RED. */
    THREE;

    /** Whether the scale has this band; every scale knows UNRATED. */
    public boolean holds(Band band) {
        return this == FIVE || (band != Band.AMBER_GREEN && band != Band.AMBER_RED);
    }
}
