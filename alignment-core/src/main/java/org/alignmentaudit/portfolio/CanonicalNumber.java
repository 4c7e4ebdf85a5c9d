package org.alignmentaudit.portfolio;

import java.math.BigDecimal;

/** Writes numbers without exponents and without trailing zeros. */
final class CanonicalNumber {

    private CanonicalNumber() {}

    static String plain(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
