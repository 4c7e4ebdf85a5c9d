package org.alignmentaudit.facts;

/** A status rating, best first. */
public enum Band {
    GREEN,
    AMBER_GREEN,
    AMBER,
    AMBER_RED,
    RED,
    /** No rating was given; no evidence either way. */
    UNRATED
}
