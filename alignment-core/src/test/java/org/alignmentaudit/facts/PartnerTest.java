package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerTest {

    private static PartnerBuilder miller() {
        return Partner.builder("P", "Miller", PartnerKind.SUPPLIER);
    }

    @Test
    void holdsWhatWasSet() {
        PartnerObjective dear = PartnerObjective.of("K", Direction.UP);
        PartnerPerformance late = PartnerPerformance.of(daysAgo(30), 0.8);
        PartnerRenewal renewed = PartnerRenewal.of(daysAgo(300), true);
        assertThat(miller().criticality(5)
                        .share(0.6)
                        .contractEnd(TODAY)
                        .renewalPlanned(false)
                        .confidential(true)
                        .goalIds("G")
                        .objectives(dear)
                        .performance(late)
                        .renewals(renewed)
                        .build())
                .isEqualTo(new Partner(
                        "P",
                        "Miller",
                        PartnerKind.SUPPLIER,
                        5,
                        0.6,
                        TODAY,
                        false,
                        true,
                        List.of("G"),
                        new Rows<>(List.of(dear)),
                        new History<>(List.of(late)),
                        new History<>(List.of(renewed))));
    }

    @Test
    void performanceFollowsItsPeriods() {
        Partner partner = miller().performance(
                        PartnerPerformance.of(TODAY, 0.8), PartnerPerformance.of(daysAgo(90), 0.95))
                .build();
        assertThat(partner.performance())
                .extracting(PartnerPerformance::onTimeInFull)
                .containsExactly(0.95, 0.8);
    }

    @Test
    void knowsNoRowsThatWereNotMentioned() {
        Partner partner = miller().build();
        assertThat(partner.objectives().known()).isFalse();
        assertThat(partner.performance().known()).isFalse();
        assertThat(partner.renewals().known()).isFalse();
    }

    @Test
    void mayHaveNoRenewals() {
        assertThat(miller().renewals().build().renewals().none()).isTrue();
    }
}
