package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {

    @Test
    void aFallIsComparedExactly() {
        BeforeAfter spans = means("0.9", 3, "0.1", 7);

        assertThat(spans.meanFell(0.8)).isTrue();
        assertThat(spans.meanFell(0.81)).isFalse();
        assertThat(spans.meanFell()).isTrue();
        assertThat(spans.meanFall()).isEqualTo(0.8);
    }

    @Test
    void aRiseIsComparedExactlyAsAShareOfTheMeanBefore() {
        BeforeAfter spans = means("0.10", 3, "0.11", 7);

        assertThat(spans.meanRose(0.1)).isTrue();
        assertThat(spans.meanRose(0.11)).isFalse();
        assertThat(spans.meanRose()).isTrue();
        assertThat(spans.meanRise()).isEqualTo(0.1);
        assertThat(spans.meanFall()).isEqualTo(-0.01);
    }

    @Test
    void anEqualMeanNeitherFellNorRose() {
        BeforeAfter spans = means("0.1", 3, "0.1", 7);

        assertThat(spans.meanFell()).isFalse();
        assertThat(spans.meanRose()).isFalse();
    }

    @Test
    void meansNeedEnoughCustomersOnBothSides() {
        assertThat(means("1", 5, "1", 5).meansComparable(5)).isTrue();
        assertThat(means("1", 4, "1", 5).meansComparable(5)).isFalse();
        assertThat(means("1", 5, "1", 4).meansComparable(5)).isFalse();
        assertThat(means("1", 0, "1", 4).meansComparable(0)).isFalse();
    }

    @Test
    void ratesNeedMoreThanNothingBefore() {
        assertThat(means("0", 5, "1", 5).ratesComparable(5)).isFalse();
        assertThat(means("0", 5, "1", 5).meanRose(0)).isFalse();
        assertThat(means("0", 5, "1", 5).meanRise()).isZero();
    }

    @Test
    void countsNeedEnoughOnBothSides() {
        assertThat(means("5", 1, "5", 1).countsComparable(5)).isTrue();
        assertThat(means("4", 1, "5", 1).countsComparable(5)).isFalse();
        assertThat(means("5", 1, "4", 1).countsComparable(5)).isFalse();
    }

    @Test
    void whatCannotBeComparedNeitherFellNorRose() {
        assertThat(BeforeAfter.NONE.meanFell()).isFalse();
        assertThat(BeforeAfter.NONE.meanFell(0)).isFalse();
        assertThat(BeforeAfter.NONE.meanFall()).isZero();
        assertThat(BeforeAfter.NONE.meanRose()).isFalse();
    }

    private static BeforeAfter means(String before, long sampleBefore, String after, long sampleAfter) {
        return new BeforeAfter(window(before, sampleBefore), window(after, sampleAfter));
    }

    private static SignalWindow window(String mean, long sample) {
        BigDecimal value = new BigDecimal(mean);
        return new SignalWindow(1, value, sample, value.multiply(BigDecimal.valueOf(sample)));
    }
}
