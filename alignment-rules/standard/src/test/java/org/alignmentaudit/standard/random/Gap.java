package org.alignmentaudit.standard.random;

/** What can be wrong with an element or list of a portfolio as a whole. */
enum Gap {
    /** Nothing is handed over, and nothing is said about it. */
    NOT_SUPPLIED,
    /** Nothing is handed over, and that is said to be all. */
    EMPTY,
    /** Nothing is handed over, and that is said to be so because nobody knows. */
    UNAVAILABLE,
    /** Rows are handed over, and yet it is said that nobody knows. */
    DISOWNED
}
