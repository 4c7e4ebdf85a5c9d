package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What came of the changes that were noticed. */
class InfluencesTest {

    private static Influencer influencer(String id, int daysAgo, @Nullable String response) {
        return new Influencer(
                id, null, InfluencerKind.DISRUPTION, daysAgo(daysAgo), Level.HIGH, List.of("G"), response);
    }

    private static Influences of(Fact... facts) {
        return portfolio(facts).profile().surroundings().influences();
    }

    @Test
    void adjustsWithTheFirstChangeFromTheDayOfTheDecision() {
        Goal goal = goal("G")
                .changes(
                        new GoalChange(daysAgo(51), "due", null, null),
                        new GoalChange(daysAgo(50), "due", null, null),
                        new GoalChange(daysAgo(10), "due", null, null))
                .build();
        Decision decision = decision("D", daysAgo(50)).build();

        assertThat(of(goal, decision, influencer("A", 60, "D"), influencer("B", 90, "D"))
                        .adjustments(2))
                .isEqualTo(new Adjustments(2, 25, 40));
        assertThat(of(goal, decision, influencer("A", 60, "D"), influencer("B", 90, null))
                        .adjustments(2))
                .isNull();
    }

    @Test
    void tellsWhatCouldMakeTheBusinessObsolete() {
        Influences influences = of(
                influencer("A", 60, null), influencer("B", 90, null), goal("G").build());

        assertThat(influences.disruptionWithin(61)).isTrue();
        assertThat(influences.disruptionWithin(60)).isFalse();
        assertThat(influences.gravestDisruption()).isEqualTo(influencer("A", 60, null));
    }

    @Test
    void adjustmentsAreKnownFromTheDayOfTheChange() {
        Goal goal = goal("G")
                .changes(new GoalChange(daysAgo(10), "due", null, null))
                .build();
        Influences influences = of(goal, decision("D", daysAgo(50)).build(), influencer("A", 60, "D"));

        assertThat(influences.adjustments(1, daysAgo(10))).isEqualTo(new Adjustments(1, 50, 50));
        assertThat(influences.adjustments(1, daysAgo(11))).isNull();
    }
}
