package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Level;
import org.junit.jupiter.api.Test;

/** When the oracle of DY-04 fires. */
class SlowAdjustmentOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new SlowAdjustmentOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> noticed(int daysAgo) {
        return firing(
                new Influencer("F", null, InfluencerKind.EXTERNAL, daysAgo(daysAgo), Level.HIGH, List.of(), null),
                new Influencer("L", null, InfluencerKind.EXTERNAL, daysAgo(99), Level.LOW, List.of(), "D"),
                Decision.builder("D", DecisionKind.OTHER, daysAgo(3)).build());
    }

    @Test
    void aWeightyChangeWaitsSixtyDays() {
        assertThat(noticed(60)).isEmpty();
        assertThat(noticed(61)).containsEntry("INFLUENCER:F", Set.of("b"));
    }
}
