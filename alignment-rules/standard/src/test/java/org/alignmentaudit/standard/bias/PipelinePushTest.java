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
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.junit.jupiter.api.Test;

/** CB-16: days of closing move later again and again, of a team (b) or of the organisation (e). */
class PipelinePushTest {

    @Test
    void firesOnAnOpenDealThatWasMovedThreeTimes() {
        ofSales(opened("A", 90).closePushes(3)).verify().firesOn(SALES);
        ofSales(opened("A", 90).closePushes(2)).verify().staysSilent();
        ofSales(opened("A", 90).closePushes(2)).with("minPushes", 2).verify().firesOn(SALES);
        assertThat(alternatives(ofSales(opened("A", 90).closePushes(3)))).containsExactly("b");
    }

    @Test
    void whatNoTeamOwnsIsToldOfTheOrganisation() {
        ofTheFirm(opened("A", 90).closePushes(3)).verify().firesOn(FIRM);
        ofTheFirm(opened("A", 90).closePushes(2)).verify().staysSilent();
        assertThat(alternatives(ofTheFirm(opened("A", 90).closePushes(3)))).containsExactly("e");
    }

    @Test
    void aDealThatHasEndedIsLeftAlone() {
        ofSales(
                        closed("A", 90, 9, OpportunityOutcome.WON).closePushes(9),
                        closed("B", 90, 9, OpportunityOutcome.CANCELLED).closePushes(9))
                .verify()
                .staysSilent();
    }

    @Test
    void dealsThatDoNotTellAreNotAssessed() {
        ofSales(opened("A", 90), closed("B", 90, 9, OpportunityOutcome.WON).closePushes(9))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void saysHowMany() {
        Finding finding = ofSales(
                        opened("A", 90).closePushes(4).amount(Money.of(7)),
                        opened("B", 90).closePushes(3).amount(Money.of(5)),
                        opened("C", 90).closePushes(0),
                        opened("D", 90))
                .verify()
                .finding();

        assertThat(finding.condition())
                .isEqualTo("Of 3 open deals of Sales, 2 have a day of closing that was moved later 3 times or more.");
        assertThat(finding.texts().criterion())
                .isEqualTo("The day on which a deal should close is moved less than 3 times.");
        assertThat(ofTheFirm(opened("A", 90).closePushes(3)).verify().finding().condition())
                .isEqualTo("Of 1 open deal of The firm that is told of no single team, 1 has a day of closing that was"
                        + " moved later 3 times or more.");
        assertThat(finding.confidence()).isEqualTo(0.75);
        assertThat(finding.guards()).isEmpty();
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::fact)
                .contains(
                        tuple("pushedAmount", Money.of(12), new FactRef(FactType.TEAM, "S")),
                        tuple("pushes", 4, new FactRef(FactType.OPPORTUNITY, "A")),
                        tuple("pushes", 3, new FactRef(FactType.OPPORTUNITY, "B")));
    }
}
