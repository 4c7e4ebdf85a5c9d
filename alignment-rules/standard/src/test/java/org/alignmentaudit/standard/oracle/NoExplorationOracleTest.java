package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Horizon;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** When the oracle of DI-02 fires. */
class NoExplorationOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new NoExplorationOracle().firing(portfolio(facts)));
    }

    private static Map<String, Set<String>> exploring(int newThings) {
        return firing(
                Influencer.of("F", InfluencerKind.DISRUPTION, daysAgo(9), Level.HIGH),
                spending("A", Horizon.CORE, 100 - newThings),
                spending("B", Horizon.NEW, newThings));
    }

    private static Initiative spending(String id, Horizon horizon, int amount) {
        return Initiative.builder(id, "Initiative", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .horizon(horizon)
                .spending(Spend.actual(daysAgo(9), Money.of(amount)))
                .build();
    }

    @Test
    void threePercentAreEnough() {
        assertThat(exploring(3)).isEmpty();
        assertThat(exploring(2)).hasSize(1).containsValue(Set.of("a"));
    }

    @Test
    void hoursDoNotTellWhatWasSpent() {
        Initiative worked = Initiative.builder("C", "Initiative", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .horizon(Horizon.NEW)
                .spending(new Spend(daysAgo(9), null, null, null, 80.0, null))
                .build();

        assertThat(firing(
                        Influencer.of("F", InfluencerKind.DISRUPTION, daysAgo(9), Level.HIGH),
                        spending("A", Horizon.CORE, 100),
                        worked))
                .isEmpty();
    }
}
