package org.alignmentaudit.portfolio;

/**
 * How many of the scenarios that came were acted on in time.
 *
 * @param came number of scenarios that came, above zero
 * @param acted number of those that were
 */
public record Answered(int came, int acted) {

    /** The part that was acted on. */
    public double share() {
        return (double) acted / came;
    }
}
