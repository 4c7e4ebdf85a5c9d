package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.junit.jupiter.api.Test;

/** When the oracle of DY-02 fires. */
class PivotChurnOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new PivotChurnOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> flipped(int... daysAgo) {
        return firing(Goal.builder("G", "Goal", GoalStatus.ACTIVE)
                .changes(IntStream.of(daysAgo)
                        .mapToObj(days -> new GoalChange(daysAgo(days), "priority", null, null))
                        .toArray(GoalChange[]::new))
                .build());
    }

    @Test
    void aPriorityFlipsTwiceInASpan() {
        assertThat(flipped(90, 50, 3)).isEmpty();
        assertThat(flipped(89, 50, 3)).containsEntry("GOAL:G", Set.of("d"));
    }
}
