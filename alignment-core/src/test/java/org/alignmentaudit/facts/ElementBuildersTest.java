package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is set on a builder stands in the record. */
class ElementBuildersTest {

    @Test
    void aKpiHoldsWhatWasSet() {
        Observation sold = new Observation(TODAY, 12.0, null, null);
        assertThat(Kpi.builder("K", "Sales", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                        .unit("loaves")
                        .cadenceDays(7)
                        .leadingFor("K2")
                        .observations(sold)
                        .build())
                .isEqualTo(new Kpi(
                        "K",
                        "Sales",
                        "loaves",
                        KpiKind.OUTCOME,
                        KpiCategory.CUSTOMER,
                        7,
                        "K2",
                        new History<>(List.of(sold))));
    }

    @Test
    void aCommunicationHoldsWhatWasSet() {
        Acknowledgement noted = Acknowledgement.ofTeam("T", 7, 10);
        assertThat(Communication.builder("C", "G", TODAY)
                        .subjectType(SubjectType.GOAL)
                        .channel("mail")
                        .explainsWhy(true)
                        .teamIds("T")
                        .partnerIds("P")
                        .acknowledgements(noted)
                        .build())
                .isEqualTo(new Communication(
                        "C",
                        SubjectType.GOAL,
                        "G",
                        TODAY,
                        "mail",
                        true,
                        List.of("T"),
                        List.of("P"),
                        new Rows<>(List.of(noted))));
    }

    @Test
    void aSurveyHoldsWhatWasSet() {
        SurveyItem why = SurveyItem.of("WHY", 0.6, 30);
        assertThat(Survey.builder("S", SurveyKind.QUIZ, TODAY, 50, 30)
                        .items(why)
                        .build())
                .isEqualTo(new Survey("S", SurveyKind.QUIZ, TODAY, 50, 30, new Rows<>(List.of(why))));
    }

    @Test
    void aSignalHoldsWhatWasSet() {
        assertThat(CustomerSignal.builder(SignalMetric.CSAT, TODAY, 3.9)
                        .id("S")
                        .sampleSize(40)
                        .standardError(0.1)
                        .scaleMax(5)
                        .segment("north")
                        .initiativeId("I")
                        .valueId("V")
                        .build())
                .isEqualTo(new CustomerSignal("S", SignalMetric.CSAT, TODAY, 3.9, 40, 0.1, 5.0, "north", "I", "V"));
    }

    @Test
    void anOpportunityHoldsWhatWasSet() {
        OpportunityStage offered = OpportunityStage.of("Offer", daysAgo(20));
        assertThat(Opportunity.builder("O", "Offer", daysAgo(30))
                        .amount(Money.of(900))
                        .statedProbability(0.7)
                        .expectedClose(daysAgo(5))
                        .closePushes(3)
                        .commit(true)
                        .outcome(OpportunityOutcome.LOST)
                        .closedOn(TODAY)
                        .lossReason(LossReason.PRICE)
                        .ownerTeam("T")
                        .stages(offered)
                        .build())
                .isEqualTo(new Opportunity(
                        "O",
                        "Offer",
                        Money.of(900),
                        0.7,
                        daysAgo(30),
                        daysAgo(5),
                        3,
                        true,
                        OpportunityOutcome.LOST,
                        TODAY,
                        LossReason.PRICE,
                        "T",
                        new History<>(List.of(offered))));
    }

    @Test
    void aProcessHoldsWhatWasSet() {
        ProcessHealth health = new ProcessHealth(TODAY, 100.0, 0.1, 0.05);
        assertThat(BusinessProcess.builder("B", "Baking")
                        .teamId("T")
                        .upstreamOf("D")
                        .health(health)
                        .build())
                .isEqualTo(new BusinessProcess("B", "Baking", "T", List.of("D"), new History<>(List.of(health))));
    }

    @Test
    void aScenarioHoldsWhatWasSet() {
        assertThat(Scenario.builder("S", "G", Outlook.WORST)
                        .subjectType(SubjectType.GOAL)
                        .title("No flour")
                        .triggerKpiId("K")
                        .triggerValue(2)
                        .triggerDirection(Direction.UP)
                        .responseDecisionId("D")
                        .exercisedOn(TODAY)
                        .build())
                .isEqualTo(new Scenario(
                        "S", SubjectType.GOAL, "G", "No flour", Outlook.WORST, "K", 2.0, Direction.UP, "D", TODAY));
    }

    @Test
    void anAssumptionHoldsWhatWasSet() {
        EvidenceItem seen = new EvidenceItem(TODAY, EvidenceStance.CONTRADICTS, null, null, null, null, null, null);
        assertThat(Assumption.builder("A", "G", "Flour stays cheap", AssumptionStatus.INVALID)
                        .subjectType(SubjectType.GOAL)
                        .impact(Level.HIGH)
                        .lastValidated(TODAY)
                        .evidence(seen)
                        .build())
                .isEqualTo(new Assumption(
                        "A",
                        SubjectType.GOAL,
                        "G",
                        "Flour stays cheap",
                        AssumptionStatus.INVALID,
                        Level.HIGH,
                        TODAY,
                        new Rows<>(List.of(seen))));
    }

    @Test
    void theStagesOfAnOpportunityFollowTheirDays() {
        Opportunity opportunity = Opportunity.builder("O", "Contract", daysAgo(30))
                .stages(OpportunityStage.of("Contract", TODAY), OpportunityStage.of("Offer", daysAgo(20)))
                .build();
        assertThat(opportunity.stages()).extracting(OpportunityStage::stage).containsExactly("Offer", "Contract");
    }
}
