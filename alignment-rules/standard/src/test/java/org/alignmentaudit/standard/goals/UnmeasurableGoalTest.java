package org.alignmentaudit.standard.goals;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SG-02: an active goal has no objective (a), or none with a KPI, a target, a unit and a baseline, where an objective that
 * holds a value needs no baseline (b).
 */
class UnmeasurableGoalTest {

    private static final LocalDate TOMORROW = AS_OF.plusDays(1);

    /** What alternative b needs beside the objectives. */
    private static final String[] FIELDS = {
        "goals.objectives.kpiId", "goals.objectives.target", "goals.objectives.unit", "goals.objectives.baseline"
    };

    private static final String[] PLACES = {"goals.parentId", "goals.owner", "goals.due", "goals.objectives.due"};

    private static final Objective COMPLETE = rising("K", 100.0, 120.0, "orders");
    private static final Objective WITHOUT_KPI = rising(null, 100.0, 120.0, "orders");
    private static final Objective WITHOUT_BASELINE = rising("K", null, 120.0, "orders");
    private static final Objective WITHOUT_TARGET = rising("K", 100.0, null, "orders");
    private static final Objective WITHOUT_UNIT = rising("K", 100.0, 120.0, null);
    private static final Objective NOTHING = rising(null, null, null, null);

    // (a) no objective

    @Test
    void firesWithoutAnObjective() {
        assertThat(given(goal().objectives())
                        .verify()
                        .firesOn("GOAL:G")
                        .finding()
                        .alternatives())
                .containsExactly("a");
    }

    @Test
    void firesWhenThereAreNoObjectivesAtAll() {
        given(goal()).supplied("goals.objectives").verify().firesOn("GOAL:G");
    }

    // (b) none in numbers

    @Test
    void staysSilentWithAnObjectiveInNumbers() {
        given(goal().objectives(COMPLETE)).verify().staysSilent();
    }

    @ParameterizedTest
    @MethodSource
    void firesWithoutOneOfTheFour(Objective objective) {
        assertThat(given(goal().objectives(objective))
                        .verify()
                        .firesOn("GOAL:G")
                        .finding()
                        .alternatives())
                .containsExactly("b");
    }

    static Stream<Objective> firesWithoutOneOfTheFour() {
        return Stream.of(WITHOUT_KPI, WITHOUT_BASELINE, WITHOUT_TARGET, WITHOUT_UNIT);
    }

    @Test
    void staysSilentWhenOneObjectiveOfSeveralIsInNumbers() {
        given(goal().objectives(NOTHING, named("P", COMPLETE))).verify().staysSilent();
    }

    @Test
    void firesWhenTheFourAreSpreadOverSeveralObjectives() {
        given(goal().objectives(WITHOUT_KPI, named("P", WITHOUT_BASELINE)))
                .verify()
                .firesOn("GOAL:G");
    }

    @Test
    void staysSilentWhenTheNumbersAreZero() {
        given(goal().objectives(rising("K", 0.0, 0.0, "complaints"))).verify().staysSilent();
    }

    @Test
    void staysSilentWithoutABaselineWhenTheValueIsHeld() {
        given(goal().objectives(holding("K", 99.5, "percent"))).verify().staysSilent();
    }

    @ParameterizedTest
    @MethodSource
    void firesOnAHeldValueWithoutOneOfTheOtherThree(Objective objective) {
        given(goal().objectives(objective)).verify().firesOn("GOAL:G");
    }

    static Stream<Objective> firesOnAHeldValueWithoutOneOfTheOtherThree() {
        return Stream.of(holding(null, 99.5, "percent"), holding("K", null, "percent"), holding("K", 99.5, null));
    }

    @Test
    void staysSilentWhenTheObjectiveStartsAfterTheAsOfDate() {
        given(goal().objectives(lasting(COMPLETE, TOMORROW, AS_OF.plusDays(300))))
                .verify()
                .staysSilent();
    }

    // active goals

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveGoalsOnly(GoalStatus status) {
        given(goal("G", status).objectives(), goal("H", status).objectives(NOTHING))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void firesWhenTheGoalStartsToday() {
        given(goal().start(AS_OF).objectives()).verify().firesOn("GOAL:G");
    }

    @Test
    void looksAtNoGoalThatStartsTomorrow() {
        given(goal().start(TOMORROW).objectives(), goal("H").start(TOMORROW).objectives(NOTHING))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void firesWhenTheGoalWasDueThirtyDaysAgo() {
        given(goal().due(AS_OF.minusDays(30)).objectives()).verify().firesOn("GOAL:G");
    }

    @Test
    void looksAtNoGoalThatWasDueThirtyOneDaysAgo() {
        LocalDate due = AS_OF.minusDays(31);
        given(goal().due(due).objectives(), goal("H").due(due).objectives(NOTHING))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    // data

    @Test
    void isNotAssessedWithoutGoals() {
        rule("SG-02").verify().isNotAssessed("goals");
    }

    @Test
    void isNotAssessedWithoutObjectives() {
        rule("SG-02").given(goal().build()).verify().isNotAssessed("goals.objectives");
    }

    @Test
    void isNotAssessedWhenObjectivesAreDeclaredUnavailable() {
        given(goal().objectives()).unavailable("goals.objectives").verify().isNotAssessed("goals.objectives");
    }

    @Test
    void findsNothingWhenThereAreNoGoals() {
        rule("SG-02").supplied("goals").verify().firesOn().examined(0, 0);
    }

    @Test
    void countsAGoalWithUnknownObjectivesAsNotAssessable() {
        given(goal("G").objectives(), goal("H")).verify().firesOn("GOAL:G").examined(1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void staysSilentOnObjectivesWhenOneOfTheFourIsUnavailable(int field) {
        var verification = given(goal().objectives(NOTHING))
                .unavailable(FIELDS[field])
                .verify()
                .staysSilent();

        assertThat(verification.assessment().missing()).containsExactly(FIELDS[field]);
    }

    @Test
    void staysSilentOnObjectivesWhenNoneTellsItsBaseline() {
        var verification = rule("SG-02")
                .given(kpi(), goal().objectives(WITHOUT_BASELINE).build())
                .verify()
                .staysSilent();

        assertThat(verification.assessment().missing()).containsExactly("goals.objectives.baseline");
    }

    @Test
    void firesOnAGoalWithoutObjectivesWhenNoOtherTellsItsBaseline() {
        rule("SG-02")
                .given(
                        kpi(),
                        goal("G").objectives().build(),
                        goal("H").objectives(WITHOUT_BASELINE).build())
                .verify()
                .firesOn("GOAL:G")
                .examined(2, 0);
    }

    // what it says

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ratesBothAlternativesMediumAndNeedsNoGuard(boolean withObjective) {
        Finding finding = given(withObjective ? goal().objectives(NOTHING) : goal().objectives())
                .verify()
                .finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.guards()).isEmpty();
        assertThat(finding.confidence()).isEqualTo(0.9);
    }

    @Test
    void citesTheScoreOfAGoalWithoutObjectives() {
        Finding finding =
                given(goal().owner("P-1").due(TOMORROW).objectives()).verify().finding();

        assertThat(finding.evidence())
                .containsExactly(
                        seen("objectives", "objectives", 0, Unit.COUNT), seen("smartScore", null, 2, Unit.COUNT));
    }

    @Test
    void citesWhatObjectivesWithoutNumbersLack() {
        Finding finding =
                given(goal().objectives(NOTHING, named("P", NOTHING))).verify().finding();

        assertThat(finding.evidence())
                .containsExactly(
                        seen("objectives", "objectives", 2, Unit.COUNT),
                        seen("specific", "objectives.kpiId", false, Unit.YES_NO),
                        seen("measurable", "objectives.target", false, Unit.YES_NO),
                        seen("relevant", null, false, Unit.YES_NO),
                        seen("timeBound", null, false, Unit.YES_NO),
                        seen("smartScore", null, 0, Unit.COUNT));
    }

    @Test
    void isSpecificWithAKpi() {
        assertThat(met(goal().objectives(WITHOUT_TARGET))).containsExactly("specific");
    }

    @Test
    void isMeasurableWithTargetUnitAndBaseline() {
        assertThat(met(goal().objectives(WITHOUT_KPI))).containsExactly("measurable");
    }

    @Test
    void isMeasurableWithTargetAndUnitOfAHeldValue() {
        assertThat(met(goal().objectives(holding(null, 99.5, "percent")))).containsExactly("measurable");
    }

    @Test
    void isRelevantAtTheTopWithAnOwner() {
        assertThat(met(goal().owner("P-1").objectives(NOTHING))).containsExactly("relevant");
    }

    @Test
    void isRelevantWhenItServesAnotherGoal() {
        GoalBuilder serving = goal().parentId("TOP").objectives(NOTHING);

        assertThat(met(serving, goal("TOP").objectives(named("TOP-1", COMPLETE))))
                .containsExactly("relevant");
    }

    @Test
    void isTimeBoundWithADueDate() {
        assertThat(met(goal().due(TOMORROW).objectives(NOTHING))).containsExactly("timeBound");
    }

    @Test
    void isTimeBoundWhenAnObjectiveHasADueDate() {
        assertThat(met(goal().objectives(lasting(NOTHING, null, TOMORROW)))).containsExactly("timeBound");
    }

    @Test
    void firesAlthoughAllFourCriteriaAreMet() {
        GoalBuilder goal = goal().owner("P-1").due(TOMORROW).objectives(WITHOUT_KPI, named("P", WITHOUT_BASELINE));

        assertThat(met(goal)).containsExactly("specific", "measurable", "relevant", "timeBound");
    }

    @Test
    void saysThatTheGoalHasNoObjective() {
        Finding finding = given(goal().objectives()).verify().finding();

        assertThat(finding.condition()).isEqualTo("Goal G has no objective.");
        assertThat(finding.texts().criterion())
                .isEqualTo("At least one objective of an active goal says in numbers when the goal is reached.");
    }

    @Test
    void saysThatTheOnlyObjectiveIsNotInNumbers() {
        Finding finding = given(goal().objectives(NOTHING)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Goal G has 1 objective, none of which names a KPI, a target, a unit and a baseline.");
        assertThat(finding.texts().criterion())
                .isEqualTo("At least one objective of an active goal says in numbers when the goal is reached.");
    }

    @Test
    void saysThatNoneOfTheObjectivesIsInNumbers() {
        Finding finding =
                given(goal().objectives(NOTHING, named("P", NOTHING))).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Goal G has 2 objectives, none of which names a KPI, a target, a unit and a baseline.");
    }

    // fixtures

    /** The goals beside a KPI, where KPI, target, unit and baseline are recorded. */
    private static RuleVerifier given(GoalBuilder... goals) {
        RuleVerifier verifier = rule("SG-02").given(kpi()).supplied(FIELDS).supplied(PLACES);
        for (GoalBuilder goal : goals) {
            verifier.given(goal.build());
        }
        return verifier;
    }

    /** The criteria that the only finding counts as met, which its score must equal in number. */
    private static Stream<String> met(GoalBuilder... goals) {
        Finding finding = given(goals).verify().finding();
        var met = finding.evidence().stream()
                .filter(item -> item.value().equals(true))
                .map(Evidence::role)
                .toList();
        assertThat(finding.evidence()).contains(seen("smartScore", null, met.size(), Unit.COUNT));
        return met.stream();
    }

    private static Evidence seen(String role, @Nullable String field, Object value, Unit unit) {
        return new Evidence(role, new FactRef(FactType.GOAL, "G"), field, value, unit, null);
    }

    private static GoalBuilder goal() {
        return goal("G");
    }

    private static GoalBuilder goal(String id) {
        return goal(id, GoalStatus.ACTIVE);
    }

    private static GoalBuilder goal(String id, GoalStatus status) {
        return Goal.builder(id, "Goal " + id, status);
    }

    private static Kpi kpi() {
        return new Kpi("K", "Orders", null, KpiKind.OUTCOME, KpiCategory.CUSTOMER, null, null, new History<>());
    }

    private static Objective rising(
            @Nullable String kpi, @Nullable Double baseline, @Nullable Double target, @Nullable String unit) {
        return new Objective(
                "O",
                "More orders",
                kpi,
                baseline,
                target,
                unit,
                Direction.UP,
                null,
                null,
                ObjectiveKind.COMMITTED,
                null);
    }

    private static Objective holding(@Nullable String kpi, @Nullable Double target, @Nullable String unit) {
        return new Objective(
                "O", "Stay up", kpi, null, target, unit, Direction.HOLD, null, null, ObjectiveKind.STANDING, null);
    }

    private static Objective named(String id, Objective like) {
        return new Objective(
                id,
                like.title(),
                like.kpiId(),
                like.baseline(),
                like.target(),
                like.unit(),
                like.direction(),
                like.start(),
                like.due(),
                like.kind(),
                like.profile());
    }

    private static Objective lasting(Objective like, @Nullable LocalDate start, LocalDate due) {
        return new Objective(
                like.id(),
                like.title(),
                like.kpiId(),
                like.baseline(),
                like.target(),
                like.unit(),
                like.direction(),
                start,
                due,
                like.kind(),
                like.profile());
    }

    @Test
    void scoresNothingOfWhatNobodyTells() {
        RuleVerifier verifier = rule("SG-02")
                .given(goal().objectives(WITHOUT_TARGET).build(), kpi())
                .supplied("goals.objectives.kpiId", "goals.objectives.target", "goals.objectives.unit")
                .supplied("goals.objectives.baseline");

        assertThat(verifier.verify().finding().evidence())
                .extracting(Evidence::role)
                .containsExactly("objectives", "specific", "measurable");
    }
}
