package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.PartnerRenewal;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How contracts with partners were renewed. */
class RenewalsTest {

    private static PartnerRenewal renewal(int daysAgo, boolean automatic) {
        return PartnerRenewal.of(daysAgo(daysAgo), automatic);
    }

    private static Review review(SubjectType type, int daysAgo) {
        return new Review("R" + daysAgo, type, "P", ReviewKind.GATE, null, daysAgo(daysAgo), null, null, new Rows<>());
    }

    private static @Nullable SilentRenewals silent(Partner partner, Review... reviews) {
        Portfolio portfolio = Given.organization().add(partner).add(reviews).build();
        return portfolio.profile().habits().renewals().silent(partner);
    }

    private static Partner renewed(PartnerRenewal... renewals) {
        return Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                .renewals(renewals)
                .build();
    }

    @Test
    void countsTheNewestInARow() {
        SilentRenewals silent =
                silent(renewed(renewal(40, true), renewal(30, false), renewal(20, true), renewal(10, true)));

        assertThat(silent.count()).isEqualTo(2);
        assertThat(silent.first()).isEqualTo(daysAgo(20));
        assertThat(silent.last()).isEqualTo(daysAgo(10));
        assertThat(silent.reviewedOn()).isNull();
    }

    @Test
    void aRenewalByDecisionEndsTheRow() {
        assertThat(silent(renewed(renewal(40, true), renewal(30, false)))).isNull();
        assertThat(silent(renewed())).isNull();
    }

    @Test
    void aReviewOnTheDayOfARenewalLookedAtIt() {
        Partner partner = renewed(renewal(30, true), renewal(20, true), renewal(10, true));

        assertThat(silent(partner, review(SubjectType.PARTNER, 20)).count()).isEqualTo(1);
        assertThat(silent(partner, review(SubjectType.PARTNER, 25), review(SubjectType.PARTNER, 21)))
                .extracting(SilentRenewals::count, SilentRenewals::reviewedOn)
                .containsExactly(2, daysAgo(21));
        assertThat(silent(partner, review(SubjectType.PARTNER, 10))).isNull();
    }

    @Test
    void aReviewOfSomethingElseDoesNot() {
        Portfolio portfolio = portfolio(goal("P").build(), review(SubjectType.GOAL, 5));

        assertThat(portfolio.profile().habits().renewals().silent(renewed(renewal(10, true))))
                .extracting(SilentRenewals::count, SilentRenewals::reviewedOn)
                .containsExactly(1, null);
    }
}
