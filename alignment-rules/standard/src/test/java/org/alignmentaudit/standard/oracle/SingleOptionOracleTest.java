package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-13 fires. */
class SingleOptionOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new SingleOptionOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> options(int count, boolean reversible) {
        return firing(Decision.builder("D", DecisionKind.SELECT, AS_OF)
                .reversible(reversible)
                .optionCount(count)
                .build());
    }

    @Test
    void materialDecisionsWeighTwo() {
        assertThat(options(1, false)).containsKey("DECISION:D");
        assertThat(options(2, false)).isEmpty();
        assertThat(options(1, true)).isEmpty();
    }
}
