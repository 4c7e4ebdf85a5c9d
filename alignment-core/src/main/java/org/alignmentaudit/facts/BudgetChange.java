package org.alignmentaudit.facts;

/**
 * The step from one version of a budget to the next.
 *
 * @param before amount of the version before
 * @param version the version that replaced it
 */
public record BudgetChange(Money before, Budget version) {

    /** A first full business case replaces a far smaller figure: this many times smaller makes the change a phase (judgement). */
    private static final int PHASE_FACTOR = 10;

    /** By how much the budget changed; negative for a cut. */
    public Money difference() {
        return version.amount().minus(before);
    }

    /** Whether it counts as a raise or cut at all: other prices and transfers do not. */
    public boolean counts() {
        return version.reason() != BudgetReason.PRICE_BASE && version.reason() != BudgetReason.TRANSFER;
    }

    /** Whether the work changed: the reason is SCOPE. */
    public boolean ofScope() {
        return version.reason() == BudgetReason.SCOPE;
    }

    /**
     * Whether a further phase was approved: the reason says so, or the amount before was less than a tenth of the new one
     * and the reason is not TOP_UP.
     */
    public boolean phase() {
        return version.reason() == BudgetReason.PHASE || (version.reason() != BudgetReason.TOP_UP && belowTenth());
    }

    private boolean belowTenth() {
        return before.micros() <= Math.floorDiv(version.amount().micros() - 1, PHASE_FACTOR);
    }

    /** Whether more work or a further phase explains it. */
    public boolean explained() {
        return ofScope() || phase();
    }

    /** Whether the source gives no reason for a change that counts. */
    public boolean reasonUnknown() {
        return version.reason() == BudgetReason.UNKNOWN && !phase();
    }
}
