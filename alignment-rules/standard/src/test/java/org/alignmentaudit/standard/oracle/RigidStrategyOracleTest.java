package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.junit.jupiter.api.Test;

/** When the oracle of DY-01 fires. */
class RigidStrategyOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new RigidStrategyOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> changed(int daysAgo) {
        return firing(
                Goal.builder("G", "Goal", GoalStatus.ACTIVE)
                        .changes(new GoalChange(daysAgo(daysAgo), "due", null, null))
                        .build(),
                noticed("A"),
                noticed("B"));
    }

    private static Influencer noticed(String id) {
        return new Influencer(id, null, InfluencerKind.EXTERNAL, daysAgo(9), Level.HIGH, List.of("G"), null);
    }

    @Test
    void aPlanStandsForHalfAYear() {
        assertThat(changed(180)).isEmpty();
        assertThat(changed(181)).containsEntry("GOAL:G", Set.of("a"));
    }
}
