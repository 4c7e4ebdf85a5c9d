package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Adoption;
import org.alignmentaudit.facts.Initiative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far people have taken up what initiatives brought. */
class TakeUpsTest {

    private static Adoption count(int daysAgo, @Nullable Integer users, @Nullable Integer planned) {
        return new Adoption(daysAgo(daysAgo), users, planned, null);
    }

    private static TakeUps of(Initiative initiative) {
        return portfolio(initiative).profile().workforce().takeUps();
    }

    @Test
    void theNewestCountOnceItHasSettledTells() {
        Initiative initiative = initiative("I")
                .liveOn(daysAgo(50))
                .adoption(count(21, 1, 10), count(20, 2, 10), count(10, 3, 10), count(5, null, 10))
                .build();

        assertThat(of(initiative).uptake(initiative, 30)).isEqualTo(new Uptake(daysAgo(10), 3, 10));
        assertThat(of(initiative).uptake(initiative, 41)).isNull();
        assertThat(of(initiative).settled(initiative, 50)).isTrue();
        assertThat(of(initiative).settled(initiative, 51)).isFalse();
    }

    @Test
    void moreUsersLaterMakeItARollOutInPhases() {
        Initiative phased =
                initiative("I").adoption(count(5, 1, 10), count(-5, null, 11)).build();
        Initiative whole =
                initiative("I").adoption(count(5, 1, 10), count(-5, null, 10)).build();

        assertThat(of(phased).phased(phased)).isTrue();
        assertThat(of(whole).phased(whole)).isFalse();
    }
}
