package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** Which initiatives go on spending for goals that were closed. */
class DriftsTest {

    private static Goal closed(String id, int daysAgo) {
        return Goal.builder(id, "Goal", GoalStatus.MET)
                .changes(new GoalChange(daysAgo(daysAgo), "status", null, null))
                .build();
    }

    private static Initiative spending(String... goals) {
        return initiative("I")
                .goalLinks(Stream.of(goals).map(GoalLink::to).toArray(GoalLink[]::new))
                .spending(Spend.actual(daysAgo(40), Money.of(3)), Spend.actual(daysAgo(5), Money.of(4)))
                .build();
    }

    @Test
    void takesTheGoalThatWasClosedFirst() {
        Initiative initiative = spending("G", "H");
        Drift drift = portfolio(initiative, closed("G", 35), closed("H", 50))
                .profile()
                .drifts()
                .of(initiative, 30);

        assertThat(drift.goal().id()).isEqualTo("H");
        assertThat(drift.closedDays()).isEqualTo(50);
        assertThat(drift.spent()).isEqualTo(Money.of(7));
    }

    @Test
    void cannotTellWhereAGoalWasClosedOnAnUnknownDay() {
        Initiative initiative = spending("G");
        Drifts drifts = portfolio(
                        initiative, Goal.builder("G", "Goal", GoalStatus.MET).build())
                .profile()
                .drifts();

        assertThat(drifts.of(initiative, 30)).isNull();
        assertThat(drifts.known(initiative, 30)).isFalse();
        assertThat(drifts.known(initiative("I").goalLinks().spending().build(), 30))
                .isTrue();
        assertThat(drifts.known(initiative("I").goalLinks().build(), 30)).isFalse();
    }

    @Test
    void aDayOfSunsetCountsWhereItIsSupplied() {
        Initiative ending = initiative("I").sunsetOn(AS_OF).build();

        assertThat(portfolio(ending).profile().drifts().sunsetPlanned(ending)).isTrue();
        assertThat(organization()
                        .add(ending)
                        .unavailable("initiatives.sunsetOn")
                        .build()
                        .profile()
                        .drifts()
                        .sunsetPlanned(ending))
                .isFalse();
    }

    @Test
    void plansDoNotTellWhatWasSpent() {
        Initiative planned = initiative("I")
                .goalLinks(GoalLink.to("G"))
                .spending(new Spend(daysAgo(5), Money.of(9), null, null, null, null))
                .build();

        assertThat(portfolio(planned, closed("G", 90)).profile().drifts().known(planned, 30))
                .isFalse();
    }
}
