package org.alignmentaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueEffectTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void contradictsFromTheStrengthOn() {
        assertThat(effect(-0.2).contradicts(0.2)).isTrue();
        assertThat(effect(-0.19).contradicts(0.2)).isFalse();
        assertThat(effect(0.2).contradicts(0.2)).isFalse();
    }

    @Test
    void isWaivedBySomebodyElseUntilTheLastDay() {
        assertThat(waiver("P-2", DAY).waived("P-1", DAY)).isTrue();
        assertThat(waiver("P-2", DAY.minusDays(1)).waived("P-1", DAY)).isFalse();
    }

    @Test
    void isNotWaivedByTheSponsor() {
        assertThat(waiver("P-1", DAY).waived("P-1", DAY)).isFalse();
    }

    @Test
    void isWaivedByAnybodyWhereNoSponsorIsKnown() {
        assertThat(waiver("P-1", DAY).waived(null, DAY)).isTrue();
    }

    @Test
    void isNotWaivedWithoutANameOrALastDay() {
        assertThat(waiver(null, DAY).waived("P-1", DAY)).isFalse();
        assertThat(waiver("P-2", null).waived("P-1", DAY)).isFalse();
    }

    private static ValueEffect effect(double effect) {
        return new ValueEffect("V", effect, null, null, null);
    }

    private static ValueEffect waiver(@Nullable String by, @Nullable LocalDate until) {
        return new ValueEffect("V", -1.0, null, by, until);
    }
}
