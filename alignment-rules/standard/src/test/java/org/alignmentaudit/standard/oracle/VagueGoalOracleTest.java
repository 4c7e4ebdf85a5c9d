package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VagueGoalOracleTest {

    private static final Map<String, Set<String>> NO_OBJECTIVE = Map.of("GOAL:G", Set.of("a"));
    private static final Map<String, Set<String>> NOT_MEASURABLE = Map.of("GOAL:G", Set.of("b"));

    /** Carries every field, on a goal that is not looked at: so every field is supplied. */
    private static final Goal COMPLETE = Goal.builder("Z", "Met", GoalStatus.MET)
            .objectives(objective("Z", "K", 1.0, 2.0, "EUR", Direction.UP))
            .build();

    @Test
    void firesWithoutAnyObjective() {
        assertThat(found(portfolio(goal("G").objectives().build()))).isEqualTo(NO_OBJECTIVE);
    }

    @Test
    void staysSilentWhereTheObjectivesOfTheGoalAreUnknown() {
        assertThat(found(goal("G").build(), COMPLETE)).isEmpty();
    }

    @Test
    void staysSilentWhereNobodySuppliedObjectives() {
        assertThat(found(organization()
                        .add(goal("G").objectives().build())
                        .unavailable("goals.objectives")
                        .build()))
                .isEmpty();
    }

    @Test
    void staysSilentOnGoalsThatAreNotActive() {
        assertThat(found(portfolio(
                        Goal.builder("G", "Draft", GoalStatus.DRAFT)
                                .objectives()
                                .build(),
                        goal("H").due(daysAgo(31)).objectives().build(),
                        goal("J").start(daysAgo(-1)).objectives().build())))
                .isEmpty();
    }

    @Test
    void staysSilentWithACompleteObjective() {
        assertThat(measuredBy(objective("K", 1.0, 2.0, "EUR", Direction.UP))).isEmpty();
    }

    @Test
    void firesWhereTheObjectiveLacksOnePart() {
        assertThat(measuredBy(objective(null, 1.0, 2.0, "EUR", Direction.UP))).isEqualTo(NOT_MEASURABLE);
        assertThat(measuredBy(objective("K", null, 2.0, "EUR", Direction.UP))).isEqualTo(NOT_MEASURABLE);
        assertThat(measuredBy(objective("K", 1.0, null, "EUR", Direction.UP))).isEqualTo(NOT_MEASURABLE);
        assertThat(measuredBy(objective("K", 1.0, 2.0, null, Direction.UP))).isEqualTo(NOT_MEASURABLE);
    }

    @Test
    void holdingAValueNeedsNoBaseline() {
        assertThat(measuredBy(objective("K", null, 2.0, "EUR", Direction.HOLD))).isEmpty();
    }

    @Test
    void oneCompleteObjectiveIsEnough() {
        assertThat(measuredBy(
                        objective(null, null, null, null, Direction.UP),
                        objective("K", 1.0, 2.0, "EUR", Direction.DOWN)))
                .isEmpty();
    }

    @Test
    void twoHalvesDoNotMakeOneMeasurableObjective() {
        assertThat(measuredBy(
                        objective("K", 1.0, null, null, Direction.UP), objective(null, null, 2.0, "EUR", Direction.UP)))
                .isEqualTo(NOT_MEASURABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kpiId", "target", "unit", "baseline"})
    void staysSilentOnIncompleteObjectivesWhereNobodySuppliedAField(String field) {
        PortfolioBuilder builder = organization()
                .add(kpi(), COMPLETE)
                .add(goal("G")
                        .objectives(objective(null, null, null, null, Direction.UP))
                        .build())
                .add(goal("H").objectives().build())
                .unavailable("goals.objectives." + field);
        assertThat(found(builder.build())).isEqualTo(Map.of("GOAL:H", Set.of("a")));
    }

    private static SortedMap<String, SortedSet<String>> measuredBy(Objective... objectives) {
        return found(goal("G").objectives(objectives).build(), COMPLETE);
    }

    private static Objective objective(
            @Nullable String kpiId,
            @Nullable Double baseline,
            @Nullable Double target,
            @Nullable String unit,
            Direction direction) {
        return objective(kpiId + "/" + baseline + "/" + target + "/" + unit, kpiId, baseline, target, unit, direction);
    }

    private static Objective objective(
            String id,
            @Nullable String kpiId,
            @Nullable Double baseline,
            @Nullable Double target,
            @Nullable String unit,
            Direction direction) {
        return new Objective(
                id, "Objective", kpiId, baseline, target, unit, direction, null, null, ObjectiveKind.COMMITTED, null);
    }

    private static Kpi kpi() {
        return new Kpi("K", "Sales", null, KpiKind.OUTCOME, KpiCategory.OTHER, null, null, new History<>());
    }

    private static SortedMap<String, SortedSet<String>> found(Fact... facts) {
        return found(organization().add(kpi()).add(facts).build());
    }

    private static SortedMap<String, SortedSet<String>> found(Portfolio portfolio) {
        return new VagueGoalOracle().firing(portfolio);
    }
}
