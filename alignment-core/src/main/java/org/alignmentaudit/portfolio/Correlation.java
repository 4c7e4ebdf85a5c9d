package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How far two lists of amounts rise and fall together: Pearson's correlation (Pearson 1895), from -1 to 1. Kept as whole
 * numbers, so that a threshold is met exactly where it is.
 *
 * @param together sum of the products of what both lists are above their means, times the number of pairs
 * @param squares the same sum of the first list with itself, times that of the second, above zero
 */
public record Correlation(BigInteger together, BigInteger squares) {

    /** The correlation of two lists of equal length. Null where it is not defined: one of them holds one value only. */
    static @Nullable Correlation of(long[] some, long[] others) {
        BigInteger squares = product(some, some).multiply(product(others, others));
        return squares.signum() == 0 ? null : new Correlation(product(some, others), squares);
    }

    /** n Σxy - Σx Σy. */
    private static BigInteger product(long[] some, long[] others) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger ofSome = BigInteger.ZERO;
        BigInteger ofOthers = BigInteger.ZERO;
        for (int i = 0; i < some.length; i++) {
            BigInteger one = BigInteger.valueOf(some[i]);
            BigInteger other = BigInteger.valueOf(others[i]);
            sum = sum.add(one.multiply(other));
            ofSome = ofSome.add(one);
            ofOthers = ofOthers.add(other);
        }
        return sum.multiply(BigInteger.valueOf(some.length)).subtract(ofSome.multiply(ofOthers));
    }

    /** The coefficient. */
    public double value() {
        BigDecimal root = new BigDecimal(squares).sqrt(MathContext.DECIMAL128);
        return new BigDecimal(together).divide(root, MathContext.DECIMAL128).doubleValue();
    }

    /** Whether it is this much or more; compared by the squares, without a root. */
    public boolean atLeast(double least) {
        BigDecimal bound = BigDecimal.valueOf(least);
        BigDecimal square = new BigDecimal(together.pow(2).multiply(BigInteger.valueOf(together.signum())));
        return square.compareTo(bound.multiply(bound.abs()).multiply(new BigDecimal(squares))) >= 0;
    }
}
