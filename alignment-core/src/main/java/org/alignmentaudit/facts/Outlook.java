package org.alignmentaudit.facts;

/** How a scenario turns out. */
public enum Outlook {
    /** Better than expected. */
    BEST,
    /** As expected. */
    BASE,
    /** Worse than expected. */
    WORST,
    OTHER
}
