package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/**
 * How many say that they know what the strategy is, beside how many say that they know why.
 *
 * @param what answers on what it is
 * @param why answers on why
 */
public record ReasonGap(Understood what, Understood why) {

    /** By how much the former share is above the latter. */
    public double width() {
        return what.answers().above(why.answers()).doubleValue();
    }

    /** Whether it is at least this much. */
    public boolean atLeast(double gap) {
        return what.answers().above(why.answers()).compareTo(BigDecimal.valueOf(gap)) >= 0;
    }
}
