package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Customer signals of one metric in two spans of days of equal length.
 *
 * @param before the earlier span
 * @param after the later span
 */
public record BeforeAfter(SignalWindow before, SignalWindow after) {

    /** Nothing was heard in either span. */
    static final BeforeAfter NONE = new BeforeAfter(SignalWindow.NONE, SignalWindow.NONE);

    BeforeAfter plus(BeforeAfter other) {
        return new BeforeAfter(before.plus(other.before), after.plus(other.after));
    }

    /** Whether counts can be compared: both spans have signals, and those before add up to more than nothing. */
    public boolean countsComparable() {
        return before.any() && after.any() && before.sum().signum() > 0;
    }

    /** Whether the count rose by at least this share and by at least this number; no where it cannot be compared. */
    public boolean countRose(double minShare, int minMore) {
        BigDecimal more = after.sum().subtract(before.sum());
        return countsComparable()
                && more.compareTo(BigDecimal.valueOf(minMore)) >= 0
                && more.compareTo(before.sum().multiply(BigDecimal.valueOf(minShare))) >= 0;
    }

    /** Whether the count rose at all; no where it cannot be compared. */
    public boolean countRose() {
        return countsComparable() && after.sum().compareTo(before.sum()) > 0;
    }

    /** How much the count rose, as a share of that before; 0 where it cannot be compared. */
    public double countRise() {
        return countsComparable() ? after.sum().doubleValue() / before.sum().doubleValue() - 1 : 0;
    }

    /** Whether each span has at least this many customers, and at least one, behind its mean. */
    public boolean meansComparable(int minSample) {
        return before.sample() >= Math.max(1, minSample) && after.sample() >= Math.max(1, minSample);
    }

    /** Whether a rise of the mean can be told as a share: both spans have customers, and the mean before is above zero. */
    public boolean ratesComparable(int minSample) {
        return meansComparable(minSample) && before.weighted().signum() > 0;
    }

    /** Whether each span counts at least this much, and more than nothing. */
    public boolean countsComparable(int minCount) {
        BigDecimal least = BigDecimal.valueOf(minCount);
        return countsComparable()
                && before.sum().compareTo(least) >= 0
                && after.sum().compareTo(least) >= 0;
    }

    /** Whether the mean fell by at least this much; no where it cannot be compared. */
    public boolean meanFell(double minFall) {
        return meansComparable(1)
                && crossFall().compareTo(BigDecimal.valueOf(minFall).multiply(crossSample())) >= 0;
    }

    /** Whether the mean fell by more than this; no where it cannot be compared. */
    boolean meanFellBeyond(BigDecimal fall) {
        return meansComparable(1) && crossFall().compareTo(fall.multiply(crossSample())) > 0;
    }

    /** Whether the mean fell at all; no where it cannot be compared. */
    public boolean meanFell() {
        return meansComparable(1) && crossFall().signum() > 0;
    }

    /** How much the mean fell, below zero where it rose; 0 where it cannot be compared. */
    public double meanFall() {
        return meansComparable(1)
                ? crossFall().divide(crossSample(), MathContext.DECIMAL64).doubleValue()
                : 0;
    }

    /** Whether the mean rose by at least this share of that before; no where it cannot be compared. */
    public boolean meanRose(double minShare) {
        BigDecimal least =
                before.weighted().multiply(BigDecimal.valueOf(after.sample())).multiply(BigDecimal.valueOf(minShare));
        return ratesComparable(1) && crossFall().negate().compareTo(least) >= 0;
    }

    /** Whether the mean rose at all; no where it cannot be compared. */
    public boolean meanRose() {
        return ratesComparable(1) && crossFall().signum() < 0;
    }

    /** How much the mean rose, as a share of that before; 0 where it cannot be compared. */
    public double meanRise() {
        return ratesComparable(1)
                ? crossFall()
                        .negate()
                        .divide(before.weighted().multiply(BigDecimal.valueOf(after.sample())), MathContext.DECIMAL64)
                        .doubleValue()
                : 0;
    }

    /** Mean before less mean after, times both numbers of customers: exact, without a division. */
    private BigDecimal crossFall() {
        return before.weighted()
                .multiply(BigDecimal.valueOf(after.sample()))
                .subtract(after.weighted().multiply(BigDecimal.valueOf(before.sample())));
    }

    private BigDecimal crossSample() {
        return BigDecimal.valueOf(before.sample()).multiply(BigDecimal.valueOf(after.sample()));
    }
}
