package org.alignmentaudit.rule;

/**
 * A share as evidence.
 *
 * @param value the share, 1 being all
 */
public record Share(double value) {

    /** A share, 1 being all. */
    public static Share of(double value) {
        return new Share(value);
    }
}
