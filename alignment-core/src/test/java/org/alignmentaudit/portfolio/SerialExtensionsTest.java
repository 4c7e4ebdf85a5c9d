package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.junit.jupiter.api.Test;

/** How often ends were moved later. */
class SerialExtensionsTest {

    private static ScheduleChange move(int daysAgo, int days, ScheduleReason reason) {
        return new ScheduleChange(daysAgo(daysAgo), AS_OF, AS_OF.plusDays(days), reason, null);
    }

    @Test
    void movesForMoreScopeAreCountedApart() {
        Extensions extensions = Extensions.of(initiative("I")
                .scheduleChanges(
                        move(40, 1, ScheduleReason.SCOPE),
                        move(30, 2, ScheduleReason.DELAY),
                        move(20, -1, ScheduleReason.DELAY),
                        move(10, 3, ScheduleReason.UNKNOWN))
                .build());

        assertThat(extensions.count()).isEqualTo(2);
        assertThat(extensions.forScope()).isEqualTo(1);
        assertThat(extensions.since()).isEqualTo(daysAgo(40));
        assertThat(extensions.explained()).isFalse();
        assertThat(extensions.onlyForScope()).isFalse();
    }

    @Test
    void aReviewFromOutsideCountsFromTheFirstMove() {
        Initiative initiative = initiative("I")
                .scheduleChanges(move(40, 1, ScheduleReason.DELAY))
                .build();
        Review review = Review.of("R", "I", ReviewKind.INDEPENDENT, daysAgo(40), ReviewOutcome.STOP);
        Review before = Review.of("R", "I", ReviewKind.INDEPENDENT, daysAgo(41), ReviewOutcome.STOP);

        assertThat(portfolio(initiative, review).profile().serialExtensions().reviewed(initiative))
                .isTrue();
        assertThat(portfolio(initiative, before).profile().serialExtensions().reviewed(initiative))
                .isFalse();
    }
}
