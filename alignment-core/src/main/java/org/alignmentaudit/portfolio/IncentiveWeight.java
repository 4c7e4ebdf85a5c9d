package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How much of the variable pay of the people in some roles hangs on KPIs of the goals.
 *
 * @param people number of people in these roles
 * @param strategic weights on KPIs of an objective of an active goal, times the people they count for
 * @param all all weights times people, above zero
 */
public record IncentiveWeight(int people, BigDecimal strategic, BigDecimal all) {

    /** The part of the pay that hangs on the goals. */
    public double share() {
        return strategic.divide(all, MathContext.DECIMAL64).doubleValue();
    }

    /** Whether it is less than this share. */
    public boolean below(double share) {
        return strategic.compareTo(all.multiply(BigDecimal.valueOf(share))) < 0;
    }
}
