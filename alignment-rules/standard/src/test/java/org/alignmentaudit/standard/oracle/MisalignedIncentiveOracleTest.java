package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Incentive;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.junit.jupiter.api.Test;

/** When the oracle of CU-02 fires. */
class MisalignedIncentiveOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new MisalignedIncentiveOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> paid(double elsewhere, int people) {
        Objective objective = new Objective(
                "O", "More", "K", null, null, null, Direction.UP, null, null, ObjectiveKind.COMMITTED, null);
        return firing(
                Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER).build(),
                Kpi.builder("X", "Other", KpiKind.OUTCOME, KpiCategory.OTHER).build(),
                Goal.builder("G", "Goal", GoalStatus.ACTIVE)
                        .objectives(objective)
                        .build(),
                new Incentive("A", "manager", "K", Direction.UP, 0.5, people),
                new Incentive("B", "manager", "X", Direction.UP, elsewhere, people));
    }

    @Test
    void halfOfThePayOfFivePeople() {
        assertThat(paid(0.5, 5)).isEmpty();
        assertThat(paid(0.51, 5)).hasSize(1).containsValue(Set.of("a"));
        assertThat(paid(0.51, 4)).isEmpty();
    }
}
