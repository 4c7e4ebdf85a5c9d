package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * What deals were lost to, in two spans of days of equal length in a row. Only losses with a known reason count.
 *
 * @param losses number of losses in the later span, above zero
 * @param replaced number of those to a newcomer or a substitute
 * @param lossesBefore number of losses in the earlier span, above zero
 * @param replacedBefore number of those to a newcomer or a substitute
 */
public record LossShift(int losses, int replaced, int lossesBefore, int replacedBefore) {

    /** Whether the replaced part is at least this share, and at least so much above that of the earlier span. */
    public boolean grew(double minShare, double minRise) {
        BigDecimal now = BigDecimal.valueOf(replaced);
        BigDecimal all = BigDecimal.valueOf(losses);
        BigDecimal allBefore = BigDecimal.valueOf(lossesBefore);
        BigDecimal rise = now.multiply(allBefore)
                .subtract(BigDecimal.valueOf(replacedBefore).multiply(all));
        return now.compareTo(all.multiply(BigDecimal.valueOf(minShare))) >= 0
                && rise.compareTo(all.multiply(allBefore).multiply(BigDecimal.valueOf(minRise))) >= 0;
    }

    /** The replaced part of the losses in the later span. */
    public double share() {
        return (double) replaced / losses;
    }

    /** The replaced part of the losses in the earlier span. */
    public double shareBefore() {
        return (double) replacedBefore / lossesBefore;
    }
}
