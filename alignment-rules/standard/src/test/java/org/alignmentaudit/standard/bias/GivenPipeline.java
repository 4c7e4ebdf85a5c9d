package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.OpportunityStage;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of CB-16 start from: deals of a team of five, or of no team. */
final class GivenPipeline {

    static final String SALES = "TEAM:S";
    static final String FIRM = "ORGANIZATION:org";

    private GivenPipeline() {}

    static Team sales(@Nullable Integer headcount) {
        return new Team("S", "Sales", headcount, null);
    }

    static OpportunityBuilder opened(String id, int daysAgo) {
        return Opportunity.builder(id, "offer", AS_OF.minusDays(daysAgo));
    }

    static OpportunityBuilder closed(String id, int age, int daysAgo, OpportunityOutcome outcome) {
        return opened(id, daysAgo + age).closedOn(AS_OF.minusDays(daysAgo)).outcome(outcome);
    }

    static OpportunityStage stage(String stage, int daysAgo, @Nullable Double chance) {
        return new OpportunityStage(stage, AS_OF.minusDays(daysAgo), chance);
    }

    /** So many deals that passed through the stage "offer" with this chance, of which so many were won. */
    static OpportunityBuilder[] settled(int won, int all, double chance) {
        return IntStream.range(0, all)
                .mapToObj(i -> closed(
                                "C" + i,
                                90,
                                i % 2 == 0 ? 0 : 364,
                                i < won ? OpportunityOutcome.WON : OpportunityOutcome.LOST)
                        .stages(stage("offer", 370, chance)))
                .toArray(OpportunityBuilder[]::new);
    }

    /** Whether deals have ended is told, even where none has. */
    private static RuleVerifier told() {
        return rule("CB-16").supplied("opportunities.outcome", "opportunities.closedOn");
    }

    /** The deals of the sales team. */
    static RuleVerifier ofSales(OpportunityBuilder... deals) {
        return told().given(sales(5)).given(built("S", deals));
    }

    /** Deals of no team. */
    static RuleVerifier ofTheFirm(OpportunityBuilder... deals) {
        return told().given(built(null, deals));
    }

    static Fact[] built(@Nullable String team, OpportunityBuilder... deals) {
        return Arrays.stream(deals)
                .map(deal -> team == null ? deal.build() : deal.ownerTeam(team).build())
                .toArray(Fact[]::new);
    }

    static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }
}
