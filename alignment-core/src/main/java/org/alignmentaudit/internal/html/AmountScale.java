package org.alignmentaudit.internal.html;

import java.util.List;

/** Places amounts from zero at the bottom to a round number at the top. */
public final class AmountScale {

    private static final double[] ROUND = {1, 2, 4, 5, 6, 8, 10};

    private final double top;
    private final int low;
    private final int high;

    /**
     * @param largest the largest amount
     * @param low y of zero
     * @param high y of the top
     */
    public AmountScale(double largest, int low, int high) {
        this.top = round(largest);
        this.low = low;
        this.high = high;
    }

    private static double round(double largest) {
        if (largest <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(largest)));
        for (double step : ROUND) {
            if (largest <= step * power) {
                return step * power;
            }
        }
        return ROUND[ROUND.length - 1] * power;
    }

    /** Where an amount is. */
    public int at(double amount) {
        return (int) Math.round(low - (low - high) * amount / top);
    }

    /** Zero, half the top, the top. */
    public List<Double> ticks() {
        return List.of(0.0, top / 2, top);
    }
}
