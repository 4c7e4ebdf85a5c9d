package org.alignmentaudit.facts;

/** How a percentage of completion was found. */
public enum PercentBasis {
    /** Measured by earned value. */
    EARNED,
    /** Estimated by those who do the work. */
    SELF
}
