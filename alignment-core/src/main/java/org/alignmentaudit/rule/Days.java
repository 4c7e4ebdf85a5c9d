package org.alignmentaudit.rule;

/**
 * A number of days as evidence.
 *
 * @param value the number
 */
public record Days(long value) {

    /** A number of days. */
    public static Days of(long value) {
        return new Days(value);
    }
}
