package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    private static InitiativeBuilder planned() {
        return initiative().plannedStart(daysAgo(100)).originalEnd(TODAY);
    }

    @Test
    void measuresTheMoveAgainstTheOriginalDuration() {
        Slip slip = planned().plannedEnd(TODAY.plusDays(25)).build().slip();

        assertThat(slip).isEqualTo(new Slip(25, 100));
        assertThat(slip.share()).isEqualTo(0.25);
    }

    @Test
    void isNegativeWhereTheEndCameForward() {
        assertThat(planned().plannedEnd(daysAgo(10)).build().slip().share()).isEqualTo(-0.1);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, false", "11, true"})
    void exceedsAShareOnlyAboveIt(int days, boolean exceeds) {
        assertThat(planned().plannedEnd(TODAY.plusDays(days)).build().slip().exceeds(0.1))
                .isEqualTo(exceeds);
    }

    @Test
    void cannotBeToldWithoutAllThreeDates() {
        assertThat(planned().build().slip()).isNull();
        assertThat(initiative()
                        .plannedStart(daysAgo(9))
                        .plannedEnd(TODAY)
                        .build()
                        .slip())
                .isNull();
        assertThat(initiative()
                        .originalEnd(daysAgo(9))
                        .plannedEnd(TODAY)
                        .build()
                        .slip())
                .isNull();
    }

    @Test
    void cannotBeToldWhereTheOriginalDurationIsNotAboveZero() {
        assertThat(initiative()
                        .plannedStart(TODAY)
                        .originalEnd(TODAY)
                        .plannedEnd(TODAY.plusDays(9))
                        .build()
                        .slip())
                .isNull();
    }
}
