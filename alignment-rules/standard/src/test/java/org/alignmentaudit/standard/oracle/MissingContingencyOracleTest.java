package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.ScenarioBuilder;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;

/** When the oracle of SC-01 fires. */
class MissingContingencyOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new MissingContingencyOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> scenarios(String... watched) {
        List<Fact> facts = new ArrayList<>(List.of(
                Goal.builder("G", "Goal", GoalStatus.ACTIVE).priority(1).build(),
                Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER).build()));
        for (String kpi : watched) {
            ScenarioBuilder scenario =
                    Scenario.builder("S" + facts.size(), "G", Outlook.BASE).subjectType(SubjectType.GOAL);
            facts.add((kpi.isEmpty() ? scenario : scenario.triggerKpiId(kpi)).build());
        }
        return firing(facts.toArray(Fact[]::new));
    }

    @Test
    void twoFuturesWithASignAreEnough() {
        assertThat(scenarios("K")).containsEntry("GOAL:G", Set.of("c"));
        assertThat(scenarios("", "K")).isEmpty();
    }
}
