package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.goals.GivenPace.goal;
import static org.alignmentaudit.standard.goals.GivenPace.kpi;
import static org.alignmentaudit.standard.goals.GivenPace.objective;
import static org.alignmentaudit.standard.goals.GivenPace.pace;
import static org.alignmentaudit.standard.goals.GivenPace.seen;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** SG-06: an objective of an active goal trails its pace. */
class TrailingPaceTest {

    @Test
    void firesBelowHalfOfAnEvenPace() {
        pace(goal(objective("K")), kpi("K", seen(0, 24.9))).verify().firesOn("GOAL:G");
    }

    @Test
    void staysSilentAtHalfOfAnEvenPace() {
        pace(goal(objective("K")), kpi("K", seen(0, 25))).verify().staysSilent();
    }

    @Test
    void staysSilentWhenTheNewestObservationLiesBeforeHalfOfTheTime() {
        pace(goal(objective("K")), kpi("K", seen(1, 0))).verify().staysSilent();
    }

    @Test
    void firesOnAValueThatShouldFallAndDoesNot() {
        Objective falling = objective("K", Direction.DOWN, 80.0, 40.0, AS_OF.plusDays(100), ObjectiveProfile.LINEAR);

        pace(goal(falling), kpi("K", seen(0, 71))).verify().firesOn("GOAL:G");
        pace(goal(falling), kpi("K", seen(0, 70))).verify().staysSilent();
    }

    @Test
    void firesWhenOneObjectiveOfSeveralTrails() {
        pace(goal(objective("K"), objective("L")), kpi("K", seen(0, 90)), kpi("L", seen(0, 5)))
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void theShareOfTimeIsASetting() {
        pace(goal(objective("K")), kpi("K", seen(0, 10)))
                .with("minElapsed", 0.51)
                .verify()
                .staysSilent();
    }

    @Test
    void theShareOfAnEvenPaceIsASetting() {
        pace(goal(objective("K")), kpi("K", seen(0, 20)))
                .with("minPace", 0.4)
                .verify()
                .staysSilent();
        pace(goal(objective("K")), kpi("K", seen(0, 20)))
                .with("minPace", 0.41)
                .verify()
                .firesOn("GOAL:G");
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        pace(Goal.builder("G", "Grow", status).objectives(objective("K")), kpi("K", seen(0, 0)))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void staysSilentWhereProgressIsExpectedLate() {
        pace(
                        goal(objective(
                                "K", Direction.UP, 0.0, 100.0, AS_OF.plusDays(100), ObjectiveProfile.BACK_LOADED)),
                        kpi("K", seen(0, 0)))
                .verify()
                .staysSilent();
    }

    @Test
    void theDueDateOfTheGoalStandsIn() {
        pace(
                        goal(objective("K", Direction.UP, 0.0, 100.0, null, ObjectiveProfile.LINEAR))
                                .due(AS_OF.plusDays(100)),
                        kpi("K", seen(0, 0)))
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void countsAGoalWithoutMeasuredObjectiveAsNotAssessable() {
        rule("SG-06")
                .given(
                        goal(objective("K")).build(),
                        Goal.builder("H", "Hold", GoalStatus.ACTIVE)
                                .objectives(objective(
                                        "L", Direction.HOLD, 0.0, 100.0, AS_OF.plusDays(100), ObjectiveProfile.LINEAR))
                                .build(),
                        kpi("K", seen(0, 90)),
                        kpi("L", seen(0, 0)))
                .verify()
                .firesOn()
                .examined(1, 1);
    }

    @Test
    void countsAnObjectiveWithoutObservationAsNotAssessable() {
        pace(goal(objective("K")), kpi("K")).verify().firesOn().examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutGoalsAndKpis() {
        rule("SG-06").verify().isNotAssessed("goals", "kpis");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        rule("SG-06").supplied("goals", "kpis").verify().firesOn().examined(0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals.objectives.kpiId",
                "goals.objectives.baseline",
                "goals.objectives.target",
                "kpis.observations"
            })
    void isNotAssessedWithoutWhatPaceIsMadeOf(String path) {
        pace(goal(objective("K")), kpi("K", seen(0, 0)))
                .unavailable(path)
                .verify()
                .isNotAssessed(path);
    }

    @Test
    void isNotAssessedWithoutAnyDueDate() {
        pace(goal(objective("K")), kpi("K", seen(0, 0)))
                .unavailable("goals.objectives.due", "goals.due")
                .verify()
                .isNotAssessed("goals.objectives.due or goals.due");
    }

    @Test
    void neverMakesOneFindingAnObjective() {
        assertThat(pace(goal(objective("K"), objective("L")), kpi("K", seen(0, 0)), kpi("L", seen(0, 0)))
                        .verify()
                        .finding()
                        .related())
                .isEmpty();
    }
}
