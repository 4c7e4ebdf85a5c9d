package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** So many out of so many. */
class FractionTest {

    @Test
    void comparesExactly() {
        Fraction threeTenths = new Fraction(3, 10);

        assertThat(threeTenths.share()).isEqualTo(0.3);
        assertThat(threeTenths.below(0.3)).isFalse();
        assertThat(threeTenths.below(0.31)).isTrue();
        assertThat(threeTenths.atLeast(0.3)).isTrue();
        assertThat(threeTenths.atLeast(0.31)).isFalse();
    }
}
