package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What partners were told, and when. */
class BriefingsTest {

    private static final Initiative INITIATIVE =
            initiative("I").actualStart(daysAgo(50)).partnerIds("P", "Q").build();

    private static Partner partner(String id, int criticality) {
        return Partner.builder(id, "Partner " + id, PartnerKind.ALLY)
                .criticality(criticality)
                .build();
    }

    private static @Nullable UntoldPartners untold(Fact... facts) {
        return organization()
                .add(INITIATIVE, partner("P", 5), partner("Q", 3))
                .add(facts)
                .build()
                .profile()
                .surroundings()
                .briefings()
                .untold(INITIATIVE, 4, 30);
    }

    private static Communication said(int daysAgo) {
        return Communication.builder("C" + daysAgo, "I", daysAgo(daysAgo))
                .partnerIds("P")
                .build();
    }

    @Test
    void namesThoseWhoWereNotToldBeforeTheStart() {
        assertThat(untold().names()).containsExactly("Partner P");
        assertThat(untold(said(80)).any()).isFalse();
        assertThat(untold(said(81)).any()).isTrue();
        assertThat(untold(said(49)).toldLater()).isTrue();
    }
}
