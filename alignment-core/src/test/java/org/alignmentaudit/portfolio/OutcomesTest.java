package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.junit.jupiter.api.Test;

/** When it was known what came of decisions. */
class OutcomesTest {

    private static final Decision DECISION = decision("D", daysAgo(100))
            .subjectId("I")
            .editedOn(daysAgo(10))
            .editShare(0.2)
            .reviewOn(daysAgo(50))
            .build();

    private static Review review(ReviewKind kind, int daysAgo) {
        return Review.of("R" + daysAgo, "I", kind, daysAgo(daysAgo), ReviewOutcome.CHANGE);
    }

    private static Outcomes of(Review... reviews) {
        return organization()
                .add(DECISION)
                .add(reviews)
                .add(initiative("I").actualEnd(daysAgo(9)).build())
                .build()
                .profile()
                .outcomes();
    }

    @Test
    void theEarlierOfEndAndReviewTells() {
        assertThat(of().knownOn(DECISION)).isEqualTo(daysAgo(9));
        assertThat(of(review(ReviewKind.POST, 30)).knownOn(DECISION)).isEqualTo(daysAgo(30));
        assertThat(of(review(ReviewKind.POST, 101)).knownOn(DECISION)).isEqualTo(daysAgo(9));
        assertThat(of(review(ReviewKind.GATE, 30)).knownOn(DECISION)).isEqualTo(daysAgo(9));
    }

    @Test
    void aRecordIsRewrittenAfterThat() {
        assertThat(of().rewritten(DECISION, 0.1)).isFalse();
        assertThat(of(review(ReviewKind.POST, 11)).rewritten(DECISION, 0.2)).isTrue();
        assertThat(of(review(ReviewKind.POST, 11)).rewritten(DECISION, 0.21)).isFalse();
        assertThat(of(review(ReviewKind.POST, 10)).rewritten(DECISION, 0.2)).isFalse();
    }

    @Test
    void aReviewIsMissedWhenNoneLookedBack() {
        assertThat(of().reviewMissed(DECISION, 49)).isTrue();
        assertThat(of().reviewMissed(DECISION, 50)).isFalse();
        assertThat(of(review(ReviewKind.POST, 3)).reviewMissed(DECISION, 49)).isFalse();
    }
}
