package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Spearman's rank correlation, against examples computed by hand. */
class RankCorrelationTest {

    private static long[] values(long... values) {
        return values;
    }

    @Test
    void theSameOrderIsOne() {
        assertThat(RankCorrelation.of(values(1, 2, 3, 4), values(10, 20, 25, 1000)))
                .isEqualTo(1.0);
    }

    @Test
    void theOppositeOrderIsMinusOne() {
        assertThat(RankCorrelation.of(values(1, 2, 3), values(9, 8, -7))).isEqualTo(-1.0);
    }

    /** One less six times the sum of the squared differences of ranks over n (n^2 - 1). */
    @Test
    void withoutTiesItIsTheFormulaOfSquaredDifferencesToTheLastDigit() {
        // ranks 1 2 3 4 5 against 2 5 3 1 4: d = -1 -3 0 3 1, sum of squares 20, 1 - 120/120 = 0
        assertThat(RankCorrelation.of(values(1, 2, 3, 4, 5), values(2, 5, 3, 1, 4)))
                .isEqualTo(0.0);
        // against 3 1 5 2 4: d = -2 1 -2 2 1, sum of squares 14, 1 - 84/120 = 0.3
        assertThat(RankCorrelation.of(values(1, 2, 3, 4, 5), values(3, 1, 5, 2, 4)))
                .isEqualTo(0.3);
        // against 3 4 1 2 5: d = -2 -2 2 2 0, sum of squares 16, 1 - 96/120 = 0.2
        assertThat(RankCorrelation.of(values(1, 2, 3, 4, 5), values(3, 4, 1, 2, 5)))
                .isEqualTo(0.2);
    }

    /** Ranks 1.5 1.5 3 4 and 1 2 3 4: covariance sum 4.5, squares 4.5 and 5, so 4.5 / sqrt(22.5) = 0.948683... */
    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        assertThat(RankCorrelation.of(values(7, 7, 8, 9), values(1, 2, 3, 4)))
                .isCloseTo(0.9486832980505138, within(1e-15));
    }

    @Test
    void theOrderOfThePairsDoesNotMatter() {
        assertThat(RankCorrelation.of(values(5, 3, 1, 4, 2), values(5, 1, 3, 2, 4)))
                .isEqualTo(0.2);
    }

    @Test
    void itIsUndefinedWhereNothingDiffers() {
        assertThat(RankCorrelation.of(values(1, 1, 1), values(1, 2, 3))).isNull();
        assertThat(RankCorrelation.of(values(1, 2, 3), values(4, 4, 4))).isNull();
        assertThat(RankCorrelation.of(values(), values())).isNull();
    }

    @Test
    void itHoldsForMany() {
        long[] up = new long[100_000];
        long[] down = new long[up.length];
        for (int i = 0; i < up.length; i++) {
            up[i] = i;
            down[i] = -i;
        }
        assertThat(RankCorrelation.of(up, up)).isEqualTo(1.0);
        assertThat(RankCorrelation.of(up, down)).isEqualTo(-1.0);
    }
}
