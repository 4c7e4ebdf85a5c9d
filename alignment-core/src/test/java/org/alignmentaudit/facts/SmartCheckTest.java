package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.goal;
import static org.alignmentaudit.facts.Given.objective;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmartCheckTest {

    @Test
    void aBareGoalMeetsNothing() {
        SmartCheck check = goal().build().smart();
        assertThat(check).isEqualTo(new SmartCheck(false, false, false, false));
        assertThat(check.score()).isZero();
    }

    @Test
    void aFullGoalMeetsAllFour() {
        SmartCheck check = goal().owner("P-1")
                .due(TODAY)
                .objectives(objective("K", 1.0, 2.0, "EUR", Direction.UP))
                .build()
                .smart();
        assertThat(check).isEqualTo(new SmartCheck(true, true, true, true));
        assertThat(check.score()).isEqualTo(4);
    }

    @Test
    void aKpiMakesItSpecificAlone() {
        SmartCheck check = goal().objectives(objective("K", null, null, null, Direction.UP))
                .build()
                .smart();
        assertThat(check).isEqualTo(new SmartCheck(true, false, false, false));
        assertThat(check.score()).isEqualTo(1);
    }

    @Test
    void numbersMakeItMeasurableWithoutAKpi() {
        assertThat(goal().objectives(objective(null, null, 2.0, "EUR", Direction.HOLD))
                        .build()
                        .smart()
                        .measurable())
                .isTrue();
    }

    @Test
    void aParentMakesItRelevantWithoutAnOwner() {
        assertThat(goal().parentId("P").build().smart().relevant()).isTrue();
    }

    @Test
    void anOwnerMakesAStrategicGoalRelevant() {
        assertThat(goal().owner("P-1").build().smart().relevant()).isTrue();
    }

    @Test
    void theDueDayOfAnObjectiveMakesItTimeBound() {
        Objective due = new Objective(
                "O", "Sell more", null, null, null, null, Direction.UP, null, TODAY, ObjectiveKind.STRETCH, null);
        assertThat(goal().objectives(due).build().smart().timeBound()).isTrue();
    }
}
