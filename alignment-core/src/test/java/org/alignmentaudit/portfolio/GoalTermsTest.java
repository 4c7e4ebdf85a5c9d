package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Until when a goal runs. */
class GoalTermsTest {

    private static GoalTerms terms(Goal goal, String... unavailable) {
        return organization()
                .add(goal)
                .unavailable(unavailable)
                .build()
                .profile()
                .goalTerms();
    }

    private static Objective objective(@Nullable LocalDate due) {
        return new Objective(
                "O", "More", null, null, null, null, Direction.UP, null, due, ObjectiveKind.COMMITTED, null);
    }

    @Test
    void aGoalIsDatedByItsOwnDueDateOrThatOfAnObjective() {
        Goal bare = goal("G").build();
        Goal own = goal("G").due(AS_OF).build();
        Goal byObjective = goal("G").objectives(objective(AS_OF)).build();
        Goal byNone = goal("G").objectives(objective(null)).build();

        assertThat(terms(bare).undated(bare)).isTrue();
        assertThat(terms(own).undated(own)).isFalse();
        assertThat(terms(byObjective).undated(byObjective)).isFalse();
        assertThat(terms(byNone).undated(byNone)).isTrue();
    }

    @Test
    void aStandingGoalIsUnderReviewWithADayForIt() {
        Goal standing = goal("G").standing(true).build();
        Goal reviewed = goal("G").standing(true).reviewOn(AS_OF).build();
        Goal ending = goal("G").standing(false).reviewOn(AS_OF).build();

        assertThat(terms(standing).standing(standing)).isTrue();
        assertThat(terms(standing).standingUnderReview(standing)).isFalse();
        assertThat(terms(reviewed).standingUnderReview(reviewed)).isTrue();
        assertThat(terms(ending).standing(ending)).isFalse();
        assertThat(terms(ending).standingUnderReview(ending)).isFalse();
    }

    @Test
    void whatIsUnavailableDoesNotCount() {
        GoalBuilder full = goal("G").due(AS_OF).standing(true).reviewOn(AS_OF).objectives(objective(AS_OF));
        Goal goal = full.build();

        assertThat(terms(goal, "goals.due").due(goal)).isNull();
        assertThat(terms(goal, "goals.due").undated(goal)).isFalse();
        assertThat(terms(goal, "goals.due", "goals.objectives.due").undated(goal))
                .isTrue();
        assertThat(terms(goal, "goals.standing").standing(goal)).isFalse();
        assertThat(terms(goal, "goals.reviewOn").standingUnderReview(goal)).isFalse();
    }

    @Test
    void theReviewIsUnknownOnlyOfAStandingGoal() {
        Goal standing = goal("G").standing(true).build();
        Goal reviewed = goal("G").standing(true).reviewOn(AS_OF).build();
        Goal ending = goal("G").build();

        assertThat(terms(standing).reviewKnown(standing)).isFalse();
        assertThat(terms(reviewed).reviewKnown(reviewed)).isTrue();
        assertThat(terms(ending).reviewKnown(ending)).isTrue();
    }

    @Test
    void objectivesAreCountedOnlyWhereTheirEndsAreKnown() {
        Goal unknown = goal("G").build();
        Goal none = goal("G").objectives().build();
        Goal undated = goal("G").objectives(objective(null)).build();

        assertThat(terms(unknown).undatedObjectives(unknown)).isNull();
        assertThat(terms(none).undatedObjectives(none)).isZero();
        assertThat(terms(undated).undatedObjectives(undated)).isNull();
        assertThat(suppliedEnds(undated).undatedObjectives(undated)).isEqualTo(1);
    }

    private static GoalTerms suppliedEnds(Goal goal) {
        return organization()
                .add(goal)
                .supplied("goals.objectives.due")
                .build()
                .profile()
                .goalTerms();
    }

    @Test
    void nobodySaysThatAGoalEndsWhereNobodySuppliesIt() {
        Goal open = goal("G").build();
        Goal ending = goal("G").standing(false).build();

        assertThat(terms(open).statedStanding(open)).isNull();
        assertThat(terms(ending).statedStanding(ending)).isFalse();
    }
}
