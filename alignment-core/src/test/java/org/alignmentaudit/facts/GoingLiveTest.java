package org.alignmentaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoingLiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    @Test
    void goesLiveOnTheStatedDay() {
        Initiative done = initiative(InitiativeStatus.DONE)
                .liveOn(DAY)
                .actualEnd(DAY.plusDays(9))
                .build();

        assertThat(done.wentLiveOn()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void theEndStandsInOnlyWhereItIsDone(InitiativeStatus status) {
        Initiative ended = initiative(status).actualEnd(DAY).build();

        assertThat(ended.wentLiveOn()).isEqualTo(status == InitiativeStatus.DONE ? DAY : null);
        assertThat(ended.live()).isEqualTo(status == InitiativeStatus.DONE);
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void isLiveUnlessCancelled(InitiativeStatus status) {
        assertThat(initiative(status).liveOn(DAY).build().live()).isEqualTo(status != InitiativeStatus.CANCELLED);
        assertThat(initiative(status).build().live()).isFalse();
    }

    private static InitiativeBuilder initiative(InitiativeStatus status) {
        return Initiative.builder("I", "Till", InitiativeType.PROJECT, status);
    }
}
