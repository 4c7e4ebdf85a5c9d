package org.alignmentaudit.facts;

/** Who was trained. */
public enum Audience {
    /** People who lead others. */
    LEADERS,
    /** People who lead nobody. */
    STAFF
}
