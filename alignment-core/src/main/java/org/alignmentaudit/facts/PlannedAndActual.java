package org.alignmentaudit.facts;

/**
 * Planned against actual spending over some days.
 *
 * @param planned what the plan held
 * @param actual what was spent
 */
public record PlannedAndActual(Money planned, Money actual) {

    /** No day, no money. */
    public static final PlannedAndActual NONE = new PlannedAndActual(Money.ZERO, Money.ZERO);

    /** Whether actual can be held against planned: the plan is above zero. */
    public boolean comparable() {
        return planned.positive();
    }

    /** Actual as a share of planned; 0 where the plan is not above zero. */
    public double share() {
        return comparable() ? actual.shareOf(planned) : 0;
    }
}
