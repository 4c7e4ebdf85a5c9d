package org.alignmentaudit.rule;

/**
 * A number without a unit as evidence, such as points of a score; texts write at most three decimals.
 *
 * @param value the number
 */
public record Figure(double value) {

    /** A number without a unit. */
    public static Figure of(double value) {
        return new Figure(value);
    }
}
