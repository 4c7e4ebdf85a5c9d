package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenConfirmation.ASKED;
import static org.alignmentaudit.standard.bias.GivenConfirmation.confirmation;
import static org.alignmentaudit.standard.bias.GivenConfirmation.daysAgo;
import static org.alignmentaudit.standard.bias.GivenConfirmation.decided;
import static org.alignmentaudit.standard.bias.GivenConfirmation.evidence;
import static org.alignmentaudit.standard.bias.GivenConfirmation.item;
import static org.alignmentaudit.standard.bias.GivenConfirmation.rated;
import static org.alignmentaudit.standard.bias.GivenConfirmation.red;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Observation;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CB-01 a: nearly all evidence speaks for a decision, and a contrary record of its subject is no part of it. */
class ConfirmationTest {

    private static void firesByA(RuleVerifier verifier) {
        assertThat(verifier.verify().firesOn(ASKED).finding().alternatives()).containsExactly("a");
    }

    @Test
    void firesWhenFivePiecesSpeakForItAndARedReportIsNotAmongThem() {
        firesByA(confirmation(decided().evidence(evidence(5, 0)), red()));
    }

    @Test
    void countsFourPiecesAsNotAssessable() {
        RuleVerifier four = confirmation(decided().evidence(evidence(4, 0)), red());

        four.verify().firesOn();
        four.with("minItems", 4).verify().firesOn(ASKED);
    }

    @Test
    void neutralPiecesDoNotCount() {
        confirmation(decided().evidence(evidence(4, 0, item(EvidenceStance.NEUTRAL))), red())
                .verify()
                .firesOn();
    }

    @Test
    void firesWhenNineOfTenSpeakForIt() {
        firesByA(confirmation(decided().evidence(evidence(9, 1)), red()));
    }

    @Test
    void staysSilentWhenEightOfNineSpeakForIt() {
        confirmation(decided().evidence(evidence(8, 1)), red()).verify().staysSilent();
    }

    @Test
    void theShareIsASetting() {
        confirmation(decided().evidence(evidence(4, 1)), red())
                .with("minSupport", 0.8)
                .verify()
                .firesOn(ASKED);
    }

    @Test
    void staysSilentWhenNothingSpeaksAgainstIt() {
        confirmation(decided().evidence(evidence(9, 0)), rated(120, Band.AMBER))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true", "465, true", "466, false"})
    void firesOnARecordOfTheYearBeforeTheDecisionOnly(int daysAgo, boolean fires) {
        confirmation(decided().evidence(evidence(9, 0)), rated(daysAgo, Band.RED))
                .verify()
                .firesOn(fires ? new String[] {ASKED} : new String[0]);
    }

    @Test
    void theWindowIsASetting() {
        confirmation(decided().evidence(evidence(9, 0)), red())
                .with("contraryDays", 19)
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenTheEvidenceRestsOnTheReport() {
        confirmation(
                        decided()
                                .evidence(evidence(
                                        9,
                                        0,
                                        item(
                                                null,
                                                EvidenceStance.NEUTRAL,
                                                FactType.STATUS_REPORT,
                                                "I-1/" + daysAgo(120),
                                                null))),
                        red())
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnADecisionThatOnlyCountsItsEvidence() {
        firesByA(confirmation(decided().evidenceFor(5).evidenceAgainst(0), red()));
    }

    @Test
    void needsBothCounts() {
        confirmation(decided().evidenceFor(5).evidenceAgainst(0), red())
                .unavailable("decisions.evidenceAgainst")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void needsToKnowWhatListedEvidenceRestsOn() {
        confirmation(
                        decided().evidence(evidence(9, 0)),
                        red(),
                        Decision.builder("D-2", DecisionKind.START, daysAgo(100))
                                .subjectId("I-1")
                                .evidenceFor(9)
                                .evidenceAgainst(0)
                                .build())
                .unavailable("decisions.evidence.factId")
                .verify()
                .firesOn("DECISION:D-2");
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "4, 0"})
    void staysSilentOnOtherCounts(int supports, int contradicts) {
        confirmation(decided().evidenceFor(supports).evidenceAgainst(contradicts), red())
                .verify()
                .firesOn();
    }

    @ParameterizedTest
    @CsvSource({"LOST, true", "WON, false"})
    void firesOnTheOpportunityThatWasLost(OpportunityOutcome outcome, boolean fires) {
        confirmation(
                        Decision.builder("D-1", DecisionKind.CONTINUE, daysAgo(100))
                                .subjectType(SubjectType.OPPORTUNITY)
                                .subjectId("O-1")
                                .evidence(evidence(9, 0)),
                        Opportunity.builder("O-1", "closed", daysAgo(300))
                                .outcome(outcome)
                                .closedOn(daysAgo(150))
                                .build())
                .verify()
                .firesOn(fires ? new String[] {ASKED} : new String[0])
                .examined(1, 0);
    }

    @Test
    void firesOnAKpiOfTheGoalBelowItsLine() {
        firesByA(confirmation(
                Decision.builder("D-1", DecisionKind.CONTINUE, daysAgo(0))
                        .subjectType(SubjectType.GOAL)
                        .subjectId("G")
                        .evidence(evidence(9, 0)),
                GivenRosyStatus.goal(),
                kpiOfYesterday(10)));
    }

    @Test
    void staysSilentWithAKpiOfTheGoalOnItsLine() {
        confirmation(
                        Decision.builder("D-1", DecisionKind.CONTINUE, daysAgo(0))
                                .subjectType(SubjectType.GOAL)
                                .subjectId("G")
                                .evidence(evidence(9, 0)),
                        GivenRosyStatus.goal(),
                        kpiOfYesterday(50))
                .verify()
                .staysSilent();
    }

    static Kpi kpiOfYesterday(double value) {
        return Kpi.builder("K", "Orders", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                .observations(new Observation(daysAgo(1), value, null, null))
                .build();
    }
}
