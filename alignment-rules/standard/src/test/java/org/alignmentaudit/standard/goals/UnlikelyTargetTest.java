package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.goals.GivenDemand.funded;
import static org.alignmentaudit.standard.goals.GivenDemand.fundedLongAgo;
import static org.alignmentaudit.standard.goals.GivenDemand.goal;
import static org.alignmentaudit.standard.goals.GivenDemand.kpi;
import static org.alignmentaudit.standard.goals.GivenDemand.objective;
import static org.alignmentaudit.standard.goals.GivenDemand.tens;
import static org.alignmentaudit.standard.goals.GivenDemand.years;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** SG-05: an objective asks for more than nine in ten stretches as long gave (a), or three times the best year (b). */
class UnlikelyTargetTest {

    // (a) over as long a time

    @Test
    void firesAboveWhatNineInTenStretchesGave() {
        assertThat(alternatives(tens(9.1))).containsExactly("a");
    }

    @Test
    void staysSilentAtWhatTheyGave() {
        tens(9).verify().staysSilent();
    }

    @Test
    void staysSilentWhereTheTargetIsReached() {
        tens(0).verify().staysSilent();
        tens(-5).verify().staysSilent();
    }

    @Test
    void firesOnAValueThatShouldFallAndRose() {
        tens(goal(objective("K", 54, Direction.DOWN, AS_OF.plusDays(100), ObjectiveKind.COMMITTED)))
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void doesNotCompareWithSevenStretches() {
        rule("SG-05")
                .given(
                        goal(objective("K", 900, Direction.UP, AS_OF.plusDays(100), ObjectiveKind.COMMITTED))
                                .build(),
                        kpi("K", 100, 1, 1, 1, 1, 1, 1, 1))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void comparesWithStretchesOfTheDaysThatAreLeft() {
        tens(goal(objective("K", 56, Direction.UP, AS_OF.plusDays(301), ObjectiveKind.COMMITTED)))
                .verify()
                .firesOn()
                .examined(0, 1);
        tens(goal(objective("K", 56, Direction.UP, AS_OF.plusDays(300), ObjectiveKind.COMMITTED)))
                .verify()
                .staysSilent();
    }

    @Test
    void theDueDateOfTheGoalStandsIn() {
        tens(goal(objective("K", 99, Direction.UP, null, ObjectiveKind.COMMITTED))
                        .due(AS_OF.plusDays(100)))
                .verify()
                .firesOn("GOAL:G");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -10})
    void asksNothingOfATargetWhoseDueDateHasCome(int days) {
        tens(goal(objective("K", 900, Direction.UP, AS_OF.plusDays(days), ObjectiveKind.COMMITTED)))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void asksNothingOfAValueThatIsToBeHeld() {
        tens(goal(objective("K", 900, Direction.HOLD, AS_OF.plusDays(100), ObjectiveKind.STANDING)))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    // (b) the best year

    @Test
    void firesAboveThreeTimesTheBestYear() {
        assertThat(alternatives(years(90.1))).containsExactly("b");
    }

    @Test
    void staysSilentAtThreeTimesTheBestYear() {
        years(90).verify().staysSilent();
    }

    @Test
    void doesNotCompareWithYearsThatMovedNothing() {
        rule("SG-05")
                .given(
                        goal(objective("K", 9, Direction.UP, AS_OF.plusDays(1095), ObjectiveKind.COMMITTED))
                                .build(),
                        kpi("K", 365, 0, 0, 0, 0, 0, 0, 0, 0))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    // innocent explanations

    @Test
    void anObjectiveSetHighOnPurposeMayAskForHalfAsMuchAgain() {
        tens(13.5, ObjectiveKind.STRETCH).verify().staysSilent();
        assertThat(alternatives(tens(13.6, ObjectiveKind.STRETCH))).containsExactly("a");
        years(135, ObjectiveKind.STRETCH).verify().staysSilent();
        assertThat(alternatives(years(135.1, ObjectiveKind.STRETCH))).containsExactly("b");
    }

    @Test
    void leavesAGoalWithNewMeansAlone() {
        tens(9.1).given(funded("110.01")).verify().staysSilent();
        years(90.1).given(funded("110.01")).verify().staysSilent();
    }

    @Test
    void aRaiseOfTenPerCentIsNotEnough() {
        tens(9.1).given(funded("110")).verify().firesOn("GOAL:G");
        years(90.1).given(funded("110")).verify().firesOn("GOAL:G");
    }

    // settings

    @Test
    void theNumberOfStretchesIsASetting() {
        tens(9.1).with("minStretches", 11).verify().firesOn().examined(0, 1);
        years(90.1).with("minStretches", 9).verify().firesOn().examined(0, 1);
    }

    @Test
    void theUsualShareIsASetting() {
        tens(9.1).with("usualShare", 0.91).verify().staysSilent();
        tens(8.1).with("usualShare", 0.8).verify().firesOn("GOAL:G");
    }

    @Test
    void theMultipleOfTheBestYearIsASetting() {
        years(90.1).with("bestYears", 3.1).verify().staysSilent();
        years(60.1).with("bestYears", 2.0).verify().firesOn("GOAL:G");
    }

    @Test
    void theFactorOfHighTargetsIsASetting() {
        tens(9.1, ObjectiveKind.STRETCH).with("stretchFactor", 1.0).verify().firesOn("GOAL:G");
        years(90.1, ObjectiveKind.STRETCH).with("stretchFactor", 1.0).verify().firesOn("GOAL:G");
    }

    @Test
    void theRaiseAndItsDaysAreSettings() {
        tens(9.1).given(funded("110.01")).with("minRaise", 0.2).verify().firesOn("GOAL:G");
        tens(9.1).given(funded("110")).with("minRaise", 0.05).verify().staysSilent();
        tens(9.1).given(fundedLongAgo()).verify().firesOn("GOAL:G");
        tens(9.1).given(fundedLongAgo()).with("meansDays", 181).verify().staysSilent();
    }

    // data

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        tens(Goal.builder("G", "Grow", status)
                        .objectives(objective("K", 900, Direction.UP, AS_OF.plusDays(100), ObjectiveKind.COMMITTED)))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals.objectives.kpiId",
                "goals.objectives.target",
                "goals.objectives.direction",
                "kpis.observations"
            })
    void isNotAssessedWithout(String path) {
        tens(9.1).unavailable(path).verify().isNotAssessed(path);
    }

    @Test
    void isNotAssessedWithoutAnyDueDate() {
        tens(9.1)
                .unavailable("goals.objectives.due", "goals.due")
                .verify()
                .isNotAssessed("goals.objectives.due or goals.due");
    }

    @Test
    void isNotAssessedWithoutGoalsAndKpis() {
        rule("SG-05").verify().isNotAssessed("goals", "kpis");
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().firesOn("GOAL:G").finding().alternatives();
    }
}
