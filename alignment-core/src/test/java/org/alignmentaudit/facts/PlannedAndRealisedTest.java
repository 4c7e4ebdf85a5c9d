package org.alignmentaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Benefits as planned and as far as they came. */
class PlannedAndRealisedTest {

    private static Benefit benefit(int planned, @Nullable Integer realised) {
        return new Benefit(
                LocalDate.of(2026, 1, planned), Money.of(planned), realised == null ? null : Money.of(realised));
    }

    @Test
    void whatWasNotMeasuredAddsToThePlanAlone() {
        PlannedAndRealised benefits = PlannedAndRealised.of(List.of(benefit(2, 1), benefit(6, null), benefit(4, 2)));

        assertThat(benefits).isEqualTo(new PlannedAndRealised(Money.of(12), Money.of(3), 2));
        assertThat(benefits.share()).isEqualTo(0.25);
        assertThat(benefits.below(0.26)).isTrue();
        assertThat(benefits.below(0.25)).isFalse();
        assertThat(benefits.unmeasured()).isFalse();
    }

    @Test
    void nothingMeasuredIsNotNothingRealised() {
        PlannedAndRealised benefits = PlannedAndRealised.of(List.of(benefit(2, null)));

        assertThat(benefits.unmeasured()).isTrue();
        assertThat(benefits.below(0.5)).isFalse();
        assertThat(PlannedAndRealised.of(List.of()).comparable()).isFalse();
    }
}
