package org.alignmentaudit.facts;

/** Who was trained. */
public enum Audience {
    LEADERS,
    STAFF
}
