package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.ProcessHealth;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of AU-02 fires. */
class BrokenProcessOracleTest {

    private static Map<String, Set<String>> firing(Portfolio portfolio) {
        return new TreeMap<>(new BrokenProcessOracle().firing(portfolio));
    }

    private static Portfolio given(Double... newestFirst) {
        ProcessHealth[] months = IntStream.range(0, newestFirst.length)
                .mapToObj(i -> new ProcessHealth(daysAgo(30 + 30 * i), null, newestFirst[i], null))
                .toArray(ProcessHealth[]::new);
        return portfolio(
                Initiative.builder("I", "Robot", InitiativeType.AUTOMATION, InitiativeStatus.ACTIVE)
                        .actualStart(daysAgo(30))
                        .processIds("P")
                        .build(),
                BusinessProcess.builder("P", "Process").health(months).build());
    }

    @Test
    void theNewestMonthAndTheThreeNewestHaveTheSameLimit() {
        assertThat(firing(given(0.1))).isEmpty();
        assertThat(firing(given(0.11))).containsEntry("INITIATIVE:I", Set.of("a"));
        assertThat(firing(given(0.0, 0.0, 0.11))).containsEntry("INITIATIVE:I", Set.of("b"));
        assertThat(firing(given(0.0, 0.0, 0.1, 0.9))).isEmpty();
        assertThat(firing(given(0.0, 0.9))).isEmpty();
    }
}
