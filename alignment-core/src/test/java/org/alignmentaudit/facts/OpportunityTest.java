package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpportunityTest {

    private static OpportunityBuilder deal() {
        return Opportunity.builder("O", "offer", daysAgo(90));
    }

    @Test
    void isOpenWhereNoEndIsKnown() {
        assertThat(deal().build().open()).isTrue();
        assertThat(deal().closedOn(daysAgo(1)).build().open()).isFalse();
        assertThat(deal().outcome(OpportunityOutcome.CANCELLED).build().open()).isFalse();
    }

    @Test
    void isSettledWhereItWasWonOrLost() {
        assertThat(deal().outcome(OpportunityOutcome.WON).build().settled()).isTrue();
        assertThat(deal().outcome(OpportunityOutcome.WON).build().won()).isTrue();
        assertThat(deal().outcome(OpportunityOutcome.LOST).build().settled()).isTrue();
        assertThat(deal().outcome(OpportunityOutcome.LOST).build().won()).isFalse();
        assertThat(deal().outcome(OpportunityOutcome.CANCELLED).build().settled())
                .isFalse();
    }
}
