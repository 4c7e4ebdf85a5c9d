package org.alignmentaudit.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An amount in the portfolio's currency, exact to six decimals.
 *
 * <p>Held as a whole number of millionths, so that comparisons in rules are exact and cost no {@link BigDecimal}. The
 * largest amount is {@link #MAX}, about 9.2 trillion; larger ones are refused.
 *
 * @param micros the amount in millionths of the currency unit, negative for credit notes
 */
public record Money(long micros) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /** The largest amount that can be held. */
    public static final Money MAX = new Money(Long.MAX_VALUE);

    private static final int DECIMALS = 6;
    private static final long MICROS_PER_UNIT = 1_000_000;

    /**
     * Up to here a double, wrong by at most one part in 2^53, times a million, wrong by as much again, is nearer to the true
     * whole number of millionths than to any other.
     */
    private static final double LARGEST_ROUNDED_RIGHT = 1e9;

    /** Up to here every whole number is a double. */
    private static final long LARGEST_EXACT = 1L << 53;

    /**
     * An exact decimal amount.
     *
     * @throws ArithmeticException if it has more than six decimals or lies beyond {@link #MAX}
     */
    public static Money of(BigDecimal amount) {
        int scale = amount.scale();
        if (scale >= 0 && scale <= DECIMALS) {
            double units = amount.doubleValue();
            if (Math.abs(units) <= LARGEST_ROUNDED_RIGHT) {
                return new Money((long) Math.rint(units * MICROS_PER_UNIT));
            }
        }
        return exactly(amount);
    }

    private static Money exactly(BigDecimal amount) {
        return new Money(amount.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact());
    }

    /**
     * A decimal amount written out, such as {@code 1250.50}.
     *
     * @throws NumberFormatException if it is no decimal number
     * @throws ArithmeticException if it has more than six decimals or lies beyond {@link #MAX}
     */
    public static Money of(String amount) {
        return of(new BigDecimal(amount));
    }

    /**
     * A whole number of currency units.
     *
     * @throws ArithmeticException if it lies beyond {@link #MAX}
     */
    public static Money of(long units) {
        return new Money(Math.multiplyExact(units, MICROS_PER_UNIT));
    }

    /**
     * A floating-point amount, rounded to the nearest millionth; for hosts that keep money in floating point.
     *
     * @throws ArithmeticException if it is no finite number or lies beyond {@link #MAX}
     */
    public static Money of(double amount) {
        double micros = Math.rint(amount * MICROS_PER_UNIT);
        if (!(Math.abs(micros) < Long.MAX_VALUE)) {
            throw new ArithmeticException(amount + " is no amount that can be held.");
        }
        return new Money((long) micros);
    }

    /** The amount as a decimal without trailing zeros. */
    public BigDecimal amount() {
        BigDecimal exact = BigDecimal.valueOf(micros, DECIMALS).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /**
     * The sum of both.
     *
     * @throws ArithmeticException if it lies beyond {@link #MAX}
     */
    public Money plus(Money other) {
        return other.micros == 0 ? this : new Money(Math.addExact(micros, other.micros));
    }

    /**
     * This less the other.
     *
     * @throws ArithmeticException if it lies beyond {@link #MAX}
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(micros, other.micros));
    }

    /**
     * The amount times a factor, rounded to the nearest millionth.
     *
     * @throws ArithmeticException if it lies beyond {@link #MAX}
     * @throws NumberFormatException if the factor is not finite
     */
    public Money times(double factor) {
        double product = micros * factor;
        if (Math.abs(product) <= LARGEST_EXACT && Math.abs(micros) <= LARGEST_EXACT) {
            return new Money(Math.round(product));
        }
        return exactly(factor);
    }

    private Money exactly(double factor) {
        BigDecimal product = BigDecimal.valueOf(micros).multiply(new BigDecimal(factor));
        return new Money(product.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Whether the amount is above zero. */
    public boolean positive() {
        return micros > 0;
    }

    /**
     * This amount as a share of the whole: one division of two exact numbers, so that a true tenth equals {@code 0.1}.
     * The whole must not be zero.
     */
    public double shareOf(Money whole) {
        if (Math.max(Math.abs(micros), Math.abs(whole.micros)) <= LARGEST_EXACT) {
            return (double) micros / whole.micros;
        }
        return BigDecimal.valueOf(micros)
                .divide(BigDecimal.valueOf(whole.micros), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(micros, other.micros);
    }

    /** The decimal amount without trailing zeros. */
    @Override
    public String toString() {
        return amount().toPlainString();
    }
}
