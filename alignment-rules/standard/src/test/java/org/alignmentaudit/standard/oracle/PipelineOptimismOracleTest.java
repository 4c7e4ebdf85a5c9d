package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.OpportunityStage;
import org.alignmentaudit.facts.Team;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-16 fires. */
class PipelineOptimismOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new PipelineOptimismOracle().firing(portfolio(facts)));
    }

    private static OpportunityBuilder deal(String id, int daysAgo) {
        return Opportunity.builder(id, "offer", daysAgo(daysAgo)).ownerTeam("T");
    }

    /** Deals that ended after ten days. */
    private static List<Fact> ended(int won, int lost, int closed, double probability) {
        List<Fact> deals = new ArrayList<>(List.of(new Team("T", "Sales", null, null)));
        for (int i = 0; i < won + lost; i++) {
            deals.add(deal("E" + i, closed + 10)
                    .outcome(i < won ? OpportunityOutcome.WON : OpportunityOutcome.LOST)
                    .closedOn(daysAgo(closed))
                    .stages(new OpportunityStage("offer", daysAgo(closed + 5), probability))
                    .build());
        }
        return deals;
    }

    private static Map<String, Set<String>> firing(List<Fact> deals, Fact... more) {
        List<Fact> all = new ArrayList<>(deals);
        all.addAll(List.of(more));
        return firing(all.toArray(Fact[]::new));
    }

    @Test
    void wonFifteenPointsLessThanStated() {
        assertThat(firing(ended(7, 13, 364, 0.55))).containsEntry("TEAM:T", Set.of("a"));
        assertThat(firing(ended(8, 12, 364, 0.55))).isEmpty();
        assertThat(firing(ended(0, 19, 364, 0.55))).isEmpty();
        assertThat(firing(ended(7, 13, 365, 0.55))).isEmpty();
    }

    @Test
    void anOpenDealMovedThreeTimes() {
        assertThat(firing(ended(1, 0, 5, 0.5), deal("A", 3).closePushes(3).build()))
                .containsEntry("TEAM:T", Set.of("b"));
        assertThat(firing(ended(1, 0, 5, 0.5), deal("A", 3).closePushes(2).build()))
                .isEmpty();
        assertThat(firing(
                        ended(1, 0, 5, 0.5),
                        deal("A", 3)
                                .closePushes(3)
                                .outcome(OpportunityOutcome.LOST)
                                .closedOn(daysAgo(1))
                                .build()))
                .isEmpty();
    }

    @Test
    void aCommittedDealTwiceAsOldAsThoseWon() {
        assertThat(firing(ended(3, 0, 5, 0.5), deal("A", 21).commit(true).build()))
                .containsEntry("TEAM:T", Set.of("c"));
        assertThat(firing(ended(3, 0, 5, 0.5), deal("A", 20).commit(true).build()))
                .isEmpty();
        assertThat(firing(ended(3, 0, 5, 0.5), deal("A", 21).commit(false).build()))
                .isEmpty();
        assertThat(firing(ended(0, 3, 5, 0.5), deal("A", 21).commit(true).build()))
                .isEmpty();
    }

    @Test
    void dealsOfNoTeamAreThoseOfTheOrganisation() {
        assertThat(firing(
                        ended(1, 0, 5, 0.5),
                        Opportunity.builder("A", "offer", daysAgo(3))
                                .closePushes(3)
                                .build()))
                .containsOnlyKeys("ORGANIZATION:O");
    }
}
