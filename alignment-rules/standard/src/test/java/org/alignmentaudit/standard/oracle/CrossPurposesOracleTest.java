package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the oracle of AL-06 fires. */
class CrossPurposesOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new CrossPurposesOracle().firing(portfolio));
    }

    private static Initiative moving(String id, Direction direction, @Nullable String segment) {
        return initiative(id).kpiEffects(new KpiEffect("K", direction, segment)).build();
    }

    private static Portfolio given(Fact... facts) {
        return organization()
                .add(Kpi.builder("K", "Kpi", KpiKind.OUTCOME, KpiCategory.OTHER).build())
                .add(facts)
                .build();
    }

    @Test
    void oppositeDirectionsFireOnTheFirstById() {
        assertThat(firing(given(moving("B", Direction.UP, null), moving("A", Direction.DOWN, "s"))))
                .containsOnlyKeys("INITIATIVE:A");
        assertThat(firing(given(moving("B", Direction.UP, "t"), moving("A", Direction.DOWN, "s"))))
                .isEmpty();
    }

    @Test
    void aDecisionOnBothSilences() {
        Decision decision = Decision.builder("D", DecisionKind.OTHER, AS_OF)
                .relatedIds("A", "B")
                .build();

        assertThat(firing(given(moving("B", Direction.UP, null), moving("A", Direction.DOWN, null), decision)))
                .isEmpty();
    }
}
