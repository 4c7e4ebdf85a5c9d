package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How far two lists of amounts rise and fall together. */
class CorrelationTest {

    private static final double EXACT = 1e-12;

    @Test
    void isOneWhereOneListIsAMultipleOfTheOther() {
        Correlation same = Correlation.of(new long[] {1, 2, 5}, new long[] {2, 4, 10});

        assertThat(same.value()).isEqualTo(1);
        assertThat(same.atLeast(1)).isTrue();
    }

    @Test
    void isMinusOneWhereTheyGoOppositeWays() {
        Correlation opposite = Correlation.of(new long[] {1, 2, 3}, new long[] {3, 2, 1});

        assertThat(opposite.value()).isEqualTo(-1);
        assertThat(opposite.atLeast(-1)).isTrue();
        assertThat(opposite.atLeast(-0.99)).isFalse();
    }

    /** Means 2 and 2; sums of products -1, of squares 2 and 2. */
    @Test
    void isThatOfPearson() {
        Correlation half = Correlation.of(new long[] {1, 2, 3}, new long[] {2, 3, 1});

        assertThat(half.value()).isCloseTo(-0.5, within(EXACT));
        assertThat(half.atLeast(-0.5)).isTrue();
        assertThat(half.atLeast(-0.499)).isFalse();
    }

    /** Sums of products 3, of squares 5 and 5. */
    @Test
    void meetsAThresholdExactly() {
        Correlation sixTenths = Correlation.of(new long[] {0, 1, 2, 3}, new long[] {1, 0, 3, 2});

        assertThat(sixTenths.atLeast(0.6)).isTrue();
        assertThat(sixTenths.atLeast(0.6000001)).isFalse();
    }

    @Test
    void isNotDefinedWhereAListHoldsOneValueOnly() {
        assertThat(Correlation.of(new long[] {4, 4, 4}, new long[] {1, 2, 3})).isNull();
        assertThat(Correlation.of(new long[] {1, 2, 3}, new long[] {4, 4, 4})).isNull();
    }

    @Test
    void holdsTheLargestAmounts() {
        long most = Long.MAX_VALUE;

        assertThat(Correlation.of(new long[] {0, 1, most}, new long[] {0, 1, most})
                        .value())
                .isEqualTo(1);
    }
}
