package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * One question about the strategy in two surveys a year apart.
 *
 * @param before the earlier answers
 * @param now the newest answers
 */
public record UnderstandingDrop(Understood before, Understood now) {

    /** By how much the favourable share fell; negative where it rose. */
    public double fall() {
        return before.answers().above(now.answers()).doubleValue();
    }

    /** Whether it fell by at least this much, and by more than chance gives at so many standard errors. */
    public boolean atLeast(double minFall, double z) {
        return before.answers().above(now.answers()).compareTo(BigDecimal.valueOf(minFall)) >= 0
                && before.answers().leastAbove(now.answers(), z) > 0;
    }
}
