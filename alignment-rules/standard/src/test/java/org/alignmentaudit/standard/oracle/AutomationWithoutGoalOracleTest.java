package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of AU-01 fires. */
class AutomationWithoutGoalOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new AutomationWithoutGoalOracle().firing(portfolio));
    }

    private static InitiativeBuilder automation() {
        return Initiative.builder("I", "Robot", InitiativeType.AUTOMATION, InitiativeStatus.ACTIVE);
    }

    @Test
    void noGoalOrEffortAloneFires() {
        Kpi effort = Kpi.builder("K", "Kpi", KpiKind.OUTPUT, KpiCategory.OTHER).build();
        KpiEffect effect = new KpiEffect("K", Direction.UP, null);

        assertThat(firing(portfolio(automation().goalLinks().build()))).containsEntry("INITIATIVE:I", Set.of("a"));
        assertThat(firing(portfolio(automation().kpiEffects(effect).build(), effort)))
                .containsEntry("INITIATIVE:I", Set.of("b"));
        assertThat(firing(portfolio(automation().goalLinks().regulatory(true).build())))
                .isEmpty();
    }
}
