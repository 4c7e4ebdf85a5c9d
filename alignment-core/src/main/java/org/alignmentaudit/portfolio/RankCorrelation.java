package org.alignmentaudit.portfolio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far two orders of the same things agree: Spearman's rank correlation (Spearman 1904), which is Pearson's correlation
 * of the ranks. Equal values share the mean of their ranks.
 *
 * <p>Ranks are kept as whole numbers (twice the rank, less the mean of all), so that the sums are exact.
 */
final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * The correlation of two lists of equal length, from -1 (opposite orders) to 1 (the same order). Null where it is not
     * defined: one of the lists does not hold two different values.
     */
    static @Nullable Double of(long[] some, long[] others) {
        long[] one = centred(some);
        long[] other = centred(others);
        long squares = product(one, one);
        long otherSquares = product(other, other);
        return squares == 0 || otherSquares == 0
                ? null
                : product(one, other) / Math.sqrt((double) squares * otherSquares);
    }

    /** Twice the rank of each value, less the mean of that: n + 1. */
    private static long[] centred(long[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> values[i]))
                .mapToInt(i -> i)
                .toArray();
        long[] ranks = new long[values.length];
        int first = 0;
        while (first < order.length) {
            int last = first;
            while (last + 1 < order.length && values[order[last + 1]] == values[order[first]]) {
                last++;
            }
            for (int place = first; place <= last; place++) {
                ranks[order[place]] = first + last + 2L - (values.length + 1);
            }
            first = last + 1;
        }
        return ranks;
    }

    private static long product(long[] some, long[] others) {
        long[] products = new long[some.length];
        Arrays.setAll(products, i -> some[i] * others[i]);
        return Arrays.stream(products).sum();
    }
}
