package org.alignmentaudit.example.ukmajorprojects;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes amounts the way the tables want them. */
final class Pounds {

    private static final int DECIMALS = 6;

    private Pounds() {}

    /** Pounds as a plain decimal: no exponent, at most six decimals, no trailing zeros. */
    static String ofMillions(BigDecimal millions) {
        return millions.movePointRight(6)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
