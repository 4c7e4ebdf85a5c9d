package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.junit.jupiter.api.Test;

/** Who answers for a goal, and which goals serve it. */
class GoalPlacesTest {

    private static Ownership ownership(GoalBuilder builder, String... unavailable) {
        Goal goal = builder.build();
        return organization()
                .add(goal)
                .unavailable(unavailable)
                .build()
                .profile()
                .goalPlaces()
                .ownership(goal);
    }

    @Test
    void somebodyAnswersWhereAnOwnerIsNamed() {
        assertThat(ownership(goal("G").owner("P"))).isEqualTo(Ownership.SOMEBODY);
        assertThat(ownership(goal("G").owner("P").ownerActive(true))).isEqualTo(Ownership.SOMEBODY);
    }

    @Test
    void nobodyAnswersWhereNoOwnerIsNamed() {
        assertThat(ownership(goal("G"))).isEqualTo(Ownership.NOBODY);
        assertThat(ownership(goal("G").ownerActive(true))).isEqualTo(Ownership.NOBODY);
        assertThat(ownership(goal("G").ownerActive(false))).isEqualTo(Ownership.NOBODY);
    }

    @Test
    void anOwnerWhoLeftAnswersNoMore() {
        assertThat(ownership(goal("G").owner("P").ownerActive(false))).isEqualTo(Ownership.LEFT);
        assertThat(ownership(goal("G").owner("P").ownerActive(false), "goals.ownerActive"))
                .isEqualTo(Ownership.SOMEBODY);
    }

    @Test
    void onlyAnOwnerWhoIsThereAnswers() {
        Goal left = goal("G").owner("P").ownerActive(false).build();
        Goal there = goal("H").owner("P").build();
        GoalPlaces places = portfolio(left, there).profile().goalPlaces();

        assertThat(places.ownerless(left)).isTrue();
        assertThat(places.ownerless(there)).isFalse();
    }

    @Test
    void aGoalIsServedByThoseThatNameItAsTheirParent() {
        Goal top = goal("TOP").build();
        Goal part = goal("PART").parentId("TOP").build();
        GoalPlaces places = portfolio(top, part).profile().goalPlaces();

        assertThat(places.servedByOthers(top)).isTrue();
        assertThat(places.servedByOthers(part)).isFalse();
        assertThat(organization()
                        .add(top, part)
                        .unavailable("goals.parentId")
                        .build()
                        .profile()
                        .goalPlaces()
                        .servedByOthers(top))
                .isFalse();
    }
}
