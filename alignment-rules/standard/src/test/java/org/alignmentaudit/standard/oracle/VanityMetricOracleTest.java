package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Observation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-18 fires. */
class VanityMetricOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new VanityMetricOracle().firing(portfolio(facts)));
    }

    private static Kpi kpi(String id, KpiKind kind, @Nullable String leadingFor, double... values) {
        List<Observation> observations = IntStream.range(0, values.length)
                .mapToObj(i -> new Observation(daysAgo(99 - i), values[i], null, null))
                .toList();
        return new Kpi(id, id, null, kind, KpiCategory.CUSTOMER, null, leadingFor, new History<>(observations));
    }

    private static Goal measured(String id, @Nullable String parent, Direction direction, String... kpiIds) {
        Objective[] objectives = List.of(kpiIds).stream()
                .map(kpi -> new Objective(
                        id + kpi, "More", kpi, null, null, null, direction, null, null, ObjectiveKind.COMMITTED, null))
                .toArray(Objective[]::new);
        return (parent == null ? goal(id) : goal(id).parentId(parent))
                .objectives(objectives)
                .build();
    }

    private static Map<String, Set<String>> visits(double... outcome) {
        return firing(
                measured("G", null, Direction.UP, "V"),
                kpi("V", KpiKind.ACTIVITY, null, 1),
                kpi("O", KpiKind.OUTCOME, null, outcome));
    }

    @Test
    void anOutcomeThatDidNotRiseForThreeObservations() {
        assertThat(visits(9, 5, 5, 5)).containsOnlyKeys("GOAL:G");
        assertThat(visits(5, 4, 3)).isNotEmpty();
        assertThat(visits(5, 5, 6)).isEmpty();
        assertThat(visits(5, 6, 6)).isEmpty();
        assertThat(visits(5, 5)).isEmpty();
    }

    @Test
    void anOutcomeOfTheGoalOrALeadSilences() {
        Fact flat = kpi("O", KpiKind.OUTCOME, null, 5, 5, 5);
        Fact visits = kpi("V", KpiKind.ACTIVITY, null, 1);
        assertThat(firing(measured("G", null, Direction.UP, "V", "O"), visits, flat))
                .isEmpty();
        assertThat(firing(measured("G", null, Direction.UP, "V"), kpi("V", KpiKind.ACTIVITY, "O", 1), flat))
                .isEmpty();
    }

    @Test
    void theOutcomeOfTheParentComesFirst() {
        Fact visits = kpi("V", KpiKind.ACTIVITY, null, 1);
        Fact flat = kpi("O", KpiKind.OUTCOME, null, 5, 5, 5);
        Fact rising = kpi("P", KpiKind.OUTCOME, null, 5, 6, 7);
        Fact goal = measured("G", "H", Direction.UP, "V");
        assertThat(firing(goal, measured("H", null, Direction.UP, "P"), visits, flat, rising))
                .isEmpty();
        assertThat(firing(goal, measured("H", null, Direction.UP), visits, flat, rising))
                .containsOnlyKeys("GOAL:G");
    }

    @Test
    void whatIsToFallMovesWhenItFalls() {
        Fact visits = kpi("V", KpiKind.ACTIVITY, null, 1);
        Fact falling = kpi("P", KpiKind.OUTCOME, null, 7, 6, 5);
        Fact goal = measured("G", "H", Direction.UP, "V");
        assertThat(firing(goal, measured("H", null, Direction.DOWN, "P"), visits, falling))
                .isEmpty();
        assertThat(firing(goal, measured("H", null, Direction.UP, "P"), visits, falling))
                .containsOnlyKeys("GOAL:G");
    }
}
