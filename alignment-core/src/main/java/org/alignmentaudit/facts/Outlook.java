package org.alignmentaudit.facts;

/** How a scenario turns out. */
public enum Outlook {
    BEST,
    BASE,
    WORST,
    OTHER
}
