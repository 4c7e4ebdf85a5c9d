package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-19 fires. */
class SerialExtensionOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new SerialExtensionOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> slipped(int days) {
        return firing(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .plannedStart(daysAgo(200))
                .originalEnd(daysAgo(100))
                .plannedEnd(daysAgo(100 - days))
                .build());
    }

    @Test
    void halfOfTheDuration() {
        assertThat(slipped(49)).isEmpty();
        assertThat(slipped(50)).containsEntry("INITIATIVE:I", Set.of("b"));
    }
}
