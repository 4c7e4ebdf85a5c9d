package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.junit.jupiter.api.Test;

/** How long the plan of a goal stood as it is, and what happened meanwhile. */
class GoalPlansTest {

    private static GoalPlans of(Goal goal, Fact... facts) {
        return organization().add(goal).add(facts).build().profile().goalPlans();
    }

    private static GoalChange change(int daysAgo) {
        return new GoalChange(daysAgo(daysAgo), "due", null, null);
    }

    @Test
    void aPlanChangesWithItsGoal() {
        Goal changed =
                goal("G").start(daysAgo(300)).changes(change(20), change(90)).build();
        Goal unchanged = goal("G").start(daysAgo(300)).changes().build();
        Goal unknown = goal("G").start(daysAgo(300)).build();

        assertThat(of(changed).changedOn(changed)).isEqualTo(daysAgo(20));
        assertThat(of(unchanged).unchangedDays(unchanged)).isEqualTo(300);
        assertThat(of(unknown).changedOn(unknown)).isNull();
    }

    @Test
    void pressureIsWhatWasNoticedSince() {
        Goal goal = goal("G").changes(change(50)).build();
        Influencer later =
                new Influencer("A", "Flour", InfluencerKind.EXTERNAL, daysAgo(49), Level.HIGH, List.of("G"), null);
        Influencer before =
                new Influencer("B", "Butter", InfluencerKind.EXTERNAL, daysAgo(50), Level.HIGH, List.of("G"), null);

        assertThat(of(goal, later, before).pressure(goal).names()).containsExactly("Flour");
    }

    @Test
    void aReasonedDecisionHoldsForAWhile() {
        Goal goal = goal("G").build();
        Decision decision = Decision.builder("D", DecisionKind.CONTINUE, daysAgo(30))
                .goalIds("G")
                .rationale("It holds")
                .build();

        assertThat(of(goal, decision).heldWithin(goal, 30)).isTrue();
        assertThat(of(goal, decision).heldWithin(goal, 29)).isFalse();
        assertThat(of(goal, decision).heldOnce(goal)).isTrue();
        assertThat(of(goal).heldOnce(goal)).isFalse();
    }
}
