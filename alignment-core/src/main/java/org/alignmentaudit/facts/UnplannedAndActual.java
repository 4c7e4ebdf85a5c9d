package org.alignmentaudit.facts;

/**
 * How much of the money spent over some days no plan held.
 *
 * @param unplanned the part that no plan held
 * @param actual what was spent
 */
public record UnplannedAndActual(Money unplanned, Money actual) {

    /** No day, no money. */
    public static final UnplannedAndActual NONE = new UnplannedAndActual(Money.ZERO, Money.ZERO);

    /** Both taken together. */
    public UnplannedAndActual plus(UnplannedAndActual other) {
        return new UnplannedAndActual(unplanned.plus(other.unplanned), actual.plus(other.actual));
    }

    /** The same spending with no part of it called unplanned. */
    public UnplannedAndActual excused() {
        return new UnplannedAndActual(Money.ZERO, actual);
    }

    /** Whether a share can be told: something was spent. */
    public boolean shareKnown() {
        return actual.positive();
    }

    /** The unplanned part as a share of all; 0 where nothing was spent. */
    public double share() {
        return shareKnown() ? unplanned.shareOf(actual) : 0;
    }
}
