package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.SmartCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far goals are specific, measurable, relevant and time-bound, and what of that nobody knows. */
class SmartGoalsTest {

    private static final String[] ALL = {"goals.parentId", "goals.owner", "goals.due", "goals.objectives.due"};

    private static SmartCheck smart(GoalBuilder goal, String... supplied) {
        Goal built = goal.build();
        return organization()
                .add(built, goal("P").build())
                .add(Kpi.builder("K", "Loaves", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                        .build())
                .supplied(supplied)
                .build()
                .profile()
                .goalTerms()
                .smart(built);
    }

    private static Objective objective(
            @Nullable String kpi, @Nullable Double baseline, @Nullable Double target, Direction direction) {
        return new Objective(
                "O", "Sell more", kpi, baseline, target, "EUR", direction, null, null, ObjectiveKind.COMMITTED, null);
    }

    @Test
    void aBareGoalMeetsNothing() {
        SmartCheck check = smart(goal("G").objectives(), ALL);

        assertThat(check).isEqualTo(new SmartCheck(false, false, false, false));
        assertThat(check.score()).isZero();
    }

    @Test
    void aFullGoalMeetsAllFour() {
        SmartCheck check = smart(goal("G").owner("P-1").due(AS_OF).objectives(objective("K", 1.0, 2.0, Direction.UP)));

        assertThat(check).isEqualTo(new SmartCheck(true, true, true, true));
        assertThat(check.score()).isEqualTo(4);
    }

    @Test
    void aKpiMakesItSpecificAlone() {
        SmartCheck check = smart(goal("G").objectives(objective("K", null, null, Direction.UP)), ALL);

        assertThat(check).isEqualTo(new SmartCheck(true, false, false, false));
        assertThat(check.score()).isEqualTo(1);
    }

    @Test
    void numbersMakeItMeasurableWithoutAKpi() {
        assertThat(smart(goal("G").objectives(objective(null, null, 2.0, Direction.HOLD)))
                        .measurable())
                .isTrue();
    }

    @Test
    void aParentMakesItRelevantWithoutAnOwner() {
        assertThat(smart(goal("G").parentId("P")).relevant()).isTrue();
    }

    @Test
    void anOwnerMakesItRelevantWhetherOrNotItStandsAtTheTop() {
        assertThat(smart(goal("G").owner("P-1")).relevant()).isTrue();
    }

    @Test
    void theDueDayOfAnObjectiveMakesItTimeBound() {
        Objective due = new Objective(
                "O", "Sell more", null, null, null, null, Direction.UP, null, AS_OF, ObjectiveKind.STRETCH, null);

        assertThat(smart(goal("G").objectives(due)).timeBound()).isTrue();
    }

    @Test
    void whatNobodySuppliesIsNotMissed() {
        SmartCheck check = smart(goal("G"));

        assertThat(check).isEqualTo(new SmartCheck(false, false, null, null));
        assertThat(check.score()).isNull();
    }

    @Test
    void anOwnerIsNotMissedWhereNobodyTellsOwners() {
        assertThat(smart(goal("G"), "goals.parentId").relevant()).isNull();
        assertThat(smart(goal("G"), "goals.owner").relevant()).isNull();
    }

    @Test
    void anEndIsNotMissedWhereObjectivesMayHoldIt() {
        GoalBuilder goal = goal("G").objectives(objective("K", 1.0, 2.0, Direction.UP));

        assertThat(smart(goal, "goals.due").timeBound()).isNull();
        assertThat(smart(goal, "goals.due", "goals.objectives.due").timeBound()).isFalse();
        assertThat(smart(goal("H").objectives(), "goals.due").timeBound()).isFalse();
    }
}
