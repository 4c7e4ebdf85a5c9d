package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenPipeline.FIRM;
import static org.alignmentaudit.standard.bias.GivenPipeline.SALES;
import static org.alignmentaudit.standard.bias.GivenPipeline.alternatives;
import static org.alignmentaudit.standard.bias.GivenPipeline.closed;
import static org.alignmentaudit.standard.bias.GivenPipeline.ofSales;
import static org.alignmentaudit.standard.bias.GivenPipeline.ofTheFirm;
import static org.alignmentaudit.standard.bias.GivenPipeline.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CB-16: the forecast counts on deals that are far older than those won, of a team (c) or of the organisation (f). */
class PipelineAgeTest {

    /** Deals won after 20, 30 and 40 days, and one open for so many. */
    private static OpportunityBuilder[] open(int days, boolean commit) {
        return new OpportunityBuilder[] {
            closed("W1", 20, 9, OpportunityOutcome.WON),
            closed("W2", 30, 9, OpportunityOutcome.WON),
            closed("W3", 40, 364, OpportunityOutcome.WON),
            opened("A", days).commit(commit)
        };
    }

    @Test
    void firesWhereACommittedDealIsOlderThanTwiceTheMedian() {
        ofSales(open(61, true)).verify().firesOn(SALES);
        ofSales(open(60, true)).verify().staysSilent();
        ofSales(open(60, true)).with("maxAge", 1.9).verify().firesOn(SALES);
        assertThat(alternatives(ofSales(open(61, true)))).containsExactly("c");
    }

    @Test
    void whatNobodyCountsOnMayBeOld() {
        ofSales(open(900, false)).verify().staysSilent();
    }

    @Test
    void whatNoTeamOwnsIsToldOfTheOrganisation() {
        ofTheFirm(open(61, true)).verify().firesOn(FIRM);
        ofTheFirm(open(60, true)).verify().staysSilent();
        assertThat(alternatives(ofTheFirm(open(61, true)))).containsExactly("f");
    }

    @ParameterizedTest
    @CsvSource({"364, WON, true", "365, WON, false", "9, LOST, false"})
    void theMedianIsThatOfDealsWonWithinAYear(int daysAgo, OpportunityOutcome outcome, boolean assessed) {
        ofSales(
                        closed("W1", 30, 9, OpportunityOutcome.WON),
                        closed("W2", 30, 9, OpportunityOutcome.WON),
                        closed("W3", 30, daysAgo, outcome),
                        opened("A", 61).commit(true))
                .verify()
                .firesOn(assessed ? new String[] {SALES} : new String[0])
                .examined(assessed ? 1 : 0, assessed ? 0 : 1);
    }

    @Test
    void twoDealsWonAreTooFew() {
        OpportunityBuilder[] two = {
            closed("W1", 30, 9, OpportunityOutcome.WON),
            closed("W2", 30, 9, OpportunityOutcome.WON),
            opened("A", 61).commit(true)
        };

        ofSales(two).with("minWon", 2).verify().firesOn(SALES);
    }

    @Test
    void aMedianOfNoDaysIsNotAssessed() {
        ofSales(
                        closed("W1", 0, 9, OpportunityOutcome.WON),
                        closed("W2", 0, 9, OpportunityOutcome.WON),
                        closed("W3", 0, 9, OpportunityOutcome.WON),
                        opened("A", 61).commit(true))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void dealsThatDoNotTellWhetherTheyCountAreNotAssessed() {
        ofSales(
                        closed("W1", 30, 9, OpportunityOutcome.WON).commit(true),
                        closed("W2", 30, 9, OpportunityOutcome.WON),
                        closed("W3", 30, 9, OpportunityOutcome.WON),
                        opened("A", 61))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void saysHowOld() {
        Finding finding = ofSales(open(75, true)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Of 1 open deal that the forecast of Sales counts on, 1 is more than 2 times as old as the"
                        + " median deal won in 365 days (30 days); the oldest is 75 days old.");
        assertThat(ofTheFirm(open(75, true)).verify().finding().condition())
                .startsWith("Of 1 open deal that the forecast of The firm counts on and that is told of no single team,"
                        + " 1 is more than");
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::fact)
                .contains(
                        tuple("wonDeals", 3, new FactRef(FactType.TEAM, "S")),
                        tuple("age", 75L, new FactRef(FactType.OPPORTUNITY, "A")));
    }
}
