package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.PartnerPerformance;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SessionKind;
import org.junit.jupiter.api.Test;

/** How the goals depend on partners, and what partners do about them. */
class EcosystemTest {

    private static PartnerPerformance period(int daysAgo, double share, boolean excused) {
        return new PartnerPerformance(daysAgo(daysAgo), share, excused);
    }

    private static Ecosystem of(Fact... facts) {
        return portfolio(facts).profile().surroundings().ecosystem();
    }

    @Test
    void passesOverPeriodsThatWereExcused() {
        Partner partner = Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                .performance(period(90, 0.5, false), period(60, 0.2, true), period(30, 0.6, false))
                .build();
        Shortfall shortfall = of(partner).shortfall(partner, 2, 0.7);

        assertThat(shortfall.from()).isEqualTo(daysAgo(90));
        assertThat(shortfall.lowest()).isEqualTo(0.5);
        assertThat(of(partner).shortfall(partner, 2, 0.6)).isNull();
        assertThat(of(partner).shortfall(partner, 3, 0.9)).isNull();
    }

    @Test
    void namesTheGoalThatIsDueLast() {
        Partner partner = Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                .contractEnd(AS_OF)
                .goalIds("A", "B", "C")
                .build();
        Goal first = goal("A").due(AS_OF.plusDays(1)).build();
        Goal last = goal("B").due(AS_OF.plusDays(9)).build();
        Goal before = goal("C").due(AS_OF).build();

        assertThat(of(partner, first, last, before).outlasting(partner))
                .extracting(Goal::id)
                .isEqualTo("B");
    }

    @Test
    void sessionsCountWithAPartner() {
        Goal goal = goal("G").build();
        Partner partner =
                Partner.builder("P", "Mill", PartnerKind.SUPPLIER).goalIds("G").build();
        Session with = new Session("S", daysAgo(9), SessionKind.WORKSHOP, List.of("G"), List.of(), List.of("P"));
        Session without = new Session("T", daysAgo(1), SessionKind.WORKSHOP, List.of("G"), List.of(), List.of());

        assertThat(of(goal, partner, with, without).jointlyDiscussedOn(goal)).isEqualTo(daysAgo(9));
        assertThat(of(goal, partner, with, without).jointlyDiscussedWithin(goal, 9))
                .isFalse();
        assertThat(of(goal, partner, with, without).jointlyDiscussedWithin(goal, 10))
                .isTrue();
    }
}
