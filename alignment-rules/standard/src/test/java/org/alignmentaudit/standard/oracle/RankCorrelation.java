package org.alignmentaudit.standard.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Spearman's coefficient with average ranks on ties, compared exactly. */
final class RankCorrelation {

    private final long covariance;
    private final long varianceOfOne;
    private final long varianceOfOther;

    <T extends Comparable<T>, U extends Comparable<U>> RankCorrelation(List<T> one, List<U> other) {
        List<Long> first = deviations(one);
        List<Long> second = deviations(other);
        covariance = product(first, second);
        varianceOfOne = product(first, first);
        varianceOfOther = product(second, second);
    }

    /** Twice the average rank less twice the mean rank: smaller values minus larger ones. */
    private static <T extends Comparable<T>> List<Long> deviations(List<T> values) {
        List<Long> deviations = new ArrayList<>();
        for (T value : values) {
            deviations.add(values.stream()
                    .mapToLong(other -> Integer.signum(value.compareTo(other)))
                    .sum());
        }
        return deviations;
    }

    private static long product(List<Long> one, List<Long> other) {
        long sum = 0;
        for (int i = 0; i < one.size(); i++) {
            sum += one.get(i) * other.get(i);
        }
        return sum;
    }

    /** Whether it is known and less than a fifth. Where all values of one side are equal it is not known. */
    boolean belowOneFifth() {
        if (varianceOfOne == 0 || varianceOfOther == 0) {
            return false;
        }
        BigInteger square = BigInteger.valueOf(5 * covariance).pow(2);
        BigInteger limit = BigInteger.valueOf(varianceOfOne).multiply(BigInteger.valueOf(varianceOfOther));
        return covariance <= 0 || square.compareTo(limit) < 0;
    }
}
