package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose deals count together. */
class PipelinesTest {

    private static final Team SALES = new Team("S", "Sales", 5, null);

    private static Opportunity deal(String id, @Nullable String team) {
        OpportunityBuilder deal = Opportunity.builder(id, "offer", daysAgo(90)).closePushes(3);
        return (team == null ? deal : deal.ownerTeam(team)).build();
    }

    private static Pipelines of(Fact... facts) {
        return portfolio(facts).profile().estimates().pipelines();
    }

    private static Iterable<String> pushed(Pipeline pipeline) {
        return pipeline.pushed(1).pushed().stream().map(Opportunity::id).toList();
    }

    @Test
    void dealsBelongToTheirTeam() {
        Pipelines pipelines = of(SALES, Team.of("N", "None"), deal("A", "S"), deal("B", null));

        assertThat(pipelines.has(SALES, 5)).isTrue();
        assertThat(pipelines.has(Team.of("N", "None"), 5)).isFalse();
        assertThat(pushed(pipelines.of(SALES, 5))).containsExactly("A");
        assertThat(pipelines.hasOthers(5)).isTrue();
        assertThat(pushed(pipelines.others(5))).containsExactly("B");
    }

    @Test
    void thoseOfFewPeopleCountWithTheOthers() {
        Pipelines pipelines = of(SALES, deal("A", "S"));

        assertThat(pipelines.has(SALES, 6)).isFalse();
        assertThat(pushed(pipelines.of(SALES, 6))).isEmpty();
        assertThat(pushed(pipelines.others(6))).containsExactly("A");
        assertThat(pipelines.hasOthers(5)).isFalse();
    }

    @Test
    void aTeamThatNobodyDescribesIsNoTeamHere() {
        assertThat(pushed(of(deal("A", "S")).others(5))).containsExactly("A");
    }

    @Test
    void whatIsUnavailableDoesNotCount() {
        Pipelines withoutOwners = organization()
                .add(SALES, deal("A", "S"))
                .unavailable("opportunities.ownerTeam")
                .build()
                .profile()
                .estimates()
                .pipelines();
        Pipelines withoutHeadcount = organization()
                .add(SALES, deal("A", "S"))
                .unavailable("teams.headcount")
                .build()
                .profile()
                .estimates()
                .pipelines();

        assertThat(withoutOwners.has(SALES, 5)).isFalse();
        assertThat(pushed(withoutOwners.others(5))).containsExactly("A");
        assertThat(withoutHeadcount.has(SALES, 6)).isTrue();
    }
}
