package org.alignmentaudit.facts;

/** Which way a KPI is meant to move. */
public enum Direction {
    UP,
    DOWN,
    /** Keep the value where it is. */
    HOLD
}
