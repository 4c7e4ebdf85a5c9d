package org.alignmentaudit.finding;

/** What the value of a piece of evidence counts, so that it can be written in the reader's language. */
public enum Unit {
    /** Money in the portfolio's currency. */
    MONEY,
    /** A share, 1 being all. */
    SHARE,
    /** A number of things. */
    COUNT,
    /** A number of days. */
    DAYS,
    /** A number of minutes. */
    MINUTES,
    /** A number in a unit of the host. */
    NUMBER,
    /** A day. */
    DATE,
    /** Yes or no. */
    YES_NO,
    /** A word from a closed set. */
    WORD,
    /** Words of the host or of the rule. */
    TEXT
}
