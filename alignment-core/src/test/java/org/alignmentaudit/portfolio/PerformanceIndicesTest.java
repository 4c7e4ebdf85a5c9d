package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.junit.jupiter.api.Test;

/** The weaker of the indices that somebody supplies. */
class PerformanceIndicesTest {

    private static final Initiative LATE = initiative("I")
            .statusReports(
                    new StatusReport(daysAgo(5), Band.GREEN, RatingScale.FIVE, null, 0.9, 0.7, null, null, null, null))
            .build();

    private static PerformanceIndices without(String... paths) {
        return organization().add(LATE).unavailable(paths).build().profile().performanceIndices();
    }

    @Test
    void theLowerIndexCounts() {
        assertThat(without().weakest(LATE)).isEqualTo(0.7);
        assertThat(without().below(LATE, 0.71)).isTrue();
        assertThat(without().below(LATE, 0.7)).isFalse();
    }

    @Test
    void anIndexThatNobodySuppliesDoesNotCount() {
        assertThat(without("initiatives.statusReports.spi").weakest(LATE)).isEqualTo(0.9);
        assertThat(without("initiatives.statusReports.cpi").weakest(LATE)).isEqualTo(0.7);
    }

    @Test
    void withoutAnIndexNothingIsKnownOrBelow() {
        PerformanceIndices none = without("initiatives.statusReports.cpi", "initiatives.statusReports.spi");
        assertThat(none.known(LATE)).isFalse();
        assertThat(none.below(LATE, 1)).isFalse();
        assertThat(without().known(LATE)).isTrue();
        assertThat(without().known(initiative("J").build())).isFalse();
    }
}
