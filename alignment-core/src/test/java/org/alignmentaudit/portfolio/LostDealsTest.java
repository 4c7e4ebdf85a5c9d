package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.LossReason;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What deals were lost to. */
class LostDealsTest {

    private static Opportunity lost(String id, int daysAgo, @Nullable LossReason reason) {
        OpportunityBuilder deal = Opportunity.builder(id, "closed", daysAgo(400))
                .outcome(OpportunityOutcome.LOST)
                .closedOn(daysAgo(daysAgo));
        return (reason == null ? deal : deal.lossReason(reason)).build();
    }

    @Test
    void countsLossesWithAReasonInTwoSpans() {
        LostDeals deals = portfolio(
                        lost("A", 0, LossReason.NEW_ENTRANT),
                        lost("B", 9, LossReason.PRICE),
                        lost("C", 9, null),
                        lost("D", 10, LossReason.SUBSTITUTE),
                        lost("E", 19, LossReason.FEATURES),
                        lost("F", 20, LossReason.FEATURES))
                .profile()
                .surroundings()
                .lostDeals();

        assertThat(deals.shift(10, 2)).isEqualTo(new LossShift(2, 1, 2, 1));
        assertThat(deals.shift(10, 3)).isNull();
    }

    @Test
    void growsByShareAndByRise() {
        LossShift shift = new LossShift(20, 3, 20, 2);

        assertThat(shift.grew(0.15, 0.05)).isTrue();
        assertThat(shift.grew(0.16, 0.05)).isFalse();
        assertThat(shift.grew(0.15, 0.06)).isFalse();
    }
}
