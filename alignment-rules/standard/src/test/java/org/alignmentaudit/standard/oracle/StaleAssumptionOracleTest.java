package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.junit.jupiter.api.Test;

/** When the oracle of DY-03 fires. */
class StaleAssumptionOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new StaleAssumptionOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> tested(int daysAgo) {
        return firing(
                Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build(),
                Assumption.builder("A", "I", "It holds", AssumptionStatus.VALID)
                        .lastValidated(daysAgo(daysAgo))
                        .build());
    }

    @Test
    void aTestHoldsForHalfAYear() {
        assertThat(tested(180)).isEmpty();
        assertThat(tested(181)).containsEntry("ASSUMPTION:A", Set.of("a"));
    }
}
