package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenSunkCost.HALF_OF_PLAN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.RUN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.SINKING;
import static org.alignmentaudit.standard.bias.GivenSunkCost.daysAgo;
import static org.alignmentaudit.standard.bias.GivenSunkCost.decision;
import static org.alignmentaudit.standard.bias.GivenSunkCost.inTrouble;
import static org.alignmentaudit.standard.bias.GivenSunkCost.initiative;
import static org.alignmentaudit.standard.bias.GivenSunkCost.lookingBack;
import static org.alignmentaudit.standard.bias.GivenSunkCost.notWorthFinishing;
import static org.alignmentaudit.standard.bias.GivenSunkCost.rated;
import static org.alignmentaudit.standard.bias.GivenSunkCost.red;
import static org.alignmentaudit.standard.bias.GivenSunkCost.report;
import static org.alignmentaudit.standard.bias.GivenSunkCost.spent;
import static org.alignmentaudit.standard.bias.GivenSunkCost.sunkCost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CB-02 b: the reasoning of a decision within the run of bad status looks back at money spent. */
class SunkCostReasoningTest {

    @Test
    void firesOnAReasoningThatLooksBack() {
        Finding finding = wentOn(lookingBack(20))
                .supplied("initiatives.regulatory")
                .verify()
                .firesOn(SINKING)
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(0.6);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.alternatives()).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two thirds are already spent.",
                "We already invested a year.",
                "We spent so much that we go on.",
                "Having invested so much, we finish.",
                "We are too far in.",
                "We have come too far.",
                "It is too late to stop.",
                "Es ist bereits investiert.",
                "Das Geld ist schon investiert.",
                "Wir haben es bereits ausgegeben.",
                "Es ist schon ausgegeben.",
                "Wir haben so viel investiert.",
                "Wir sind zu weit gekommen."
            })
    void knowsThesePhrases(String rationale) {
        wentOn(reasoned(20, rationale)).verify().firesOn(SINKING);
    }

    @Test
    void doesNotMindTheCaseOfLetters() {
        wentOn(reasoned(20, "ALREADY Spent")).verify().firesOn(SINKING);
    }

    @Test
    void staysSilentOnAReasoningThatLooksAhead() {
        wentOn(reasoned(20, "What we invest now pays back in a year.")).verify().staysSilent();
    }

    @Test
    void staysSilentOnADecisionWithoutReasoning() {
        wentOn(decision(DecisionKind.CONTINUE, 20).build())
                .supplied("decisions.rationale")
                .verify()
                .staysSilent();
    }

    @Test
    void looksForThePhrasesOfTheTenant() {
        wentOn(reasoned(20, "Trop d'argent Engagé."))
                .with("pastSpendPhrases", List.of("argent engagé"))
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void looksForNoOtherPhraseThanThoseOfTheTenant() {
        wentOn(lookingBack(20))
                .with("pastSpendPhrases", List.of("argent engagé"))
                .verify()
                .staysSilent();
    }

    @Test
    void readsADecisionOnTheFirstDayOfTheRun() {
        wentOn(lookingBack(RUN)).verify().firesOn(SINKING);
    }

    @Test
    void readsNoDecisionBeforeTheRun() {
        wentOn(lookingBack(RUN + 1)).verify().staysSilent();
    }

    @Test
    void readsNoDecisionAfterTheAsOfDate() {
        wentOn(reasoned(20, "It pays back."), late()).verify().staysSilent();
    }

    private static Decision late() {
        return Decision.builder("D-2", DecisionKind.CONTINUE, daysAgo(-1))
                .subjectId("I-1")
                .rationale("already spent")
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STOP", "PAUSE", "RESCOPE", "RECOVERY"})
    void readsDecisionsOfEveryKindThatGoesOn(DecisionKind kind) {
        wentOn(decision(kind, 20).rationale("already spent").build()).verify().firesOn(SINKING);
    }

    @Test
    void readsNoDecisionOnAnotherInitiative() {
        Decision onAnother = Decision.builder("D-1", DecisionKind.CONTINUE, daysAgo(20))
                .subjectId("I-2")
                .rationale("already spent")
                .build();
        sunkCost(
                        inTrouble().spending(HALF_OF_PLAN),
                        initiative("I-2", InitiativeStatus.ACTIVE).build(),
                        onAnother)
                .verify()
                .staysSilent();
    }

    @Test
    void readsNoDecisionOnAGoalWithTheSameId() {
        Decision onTheGoal = decision(DecisionKind.CONTINUE, 20)
                .subjectType(SubjectType.GOAL)
                .rationale("already spent")
                .build();
        sunkCost(
                        inTrouble().spending(HALF_OF_PLAN),
                        Goal.builder("I-1", "Shorter queues", GoalStatus.ACTIVE).build(),
                        onTheGoal)
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentAfterOneBadReport() {
        sunkCost(rated(report(RUN, Band.AMBER), red(60)).spending(HALF_OF_PLAN), lookingBack(20))
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnOneBadReportWhereTheTenantAsksForNoMore() {
        sunkCost(rated(red(60)).spending(HALF_OF_PLAN), lookingBack(20))
                .with("minBadReports", 1)
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void staysSilentWhenTheNewestReportIsBetter() {
        sunkCost(rated(red(200), red(RUN), report(10, Band.AMBER)).spending(HALF_OF_PLAN), lookingBack(20))
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenLessThanHalfOfThePlanWasSpent() {
        sunkCost(inTrouble().spending(spent(50, "100", "49.999999")), lookingBack(20))
                .verify()
                .staysSilent();
    }

    @Test
    void firesFromTheShareThatTheTenantSets() {
        sunkCost(inTrouble().spending(spent(50, "100", "40")), lookingBack(20))
                .with("minSpentShare", 0.4)
                .verify()
                .firesOn(SINKING);
    }

    @Test
    void doesNotFireWhereNothingWasPlannedEvenIfTheTenantAsksForNoShare() {
        sunkCost(inTrouble().spending(spent(50, "0", "50")), lookingBack(20))
                .with("minSpentShare", 0)
                .verify()
                .firesOn();
    }

    @Test
    void leavesRegulatoryInitiativesAlone() {
        sunkCost(inTrouble().regulatory(true).spending(HALF_OF_PLAN), lookingBack(20))
                .verify()
                .staysSilent();
    }

    @Test
    void leavesInitiativesAloneThatAreNotActive() {
        sunkCost(
                        initiative("I-1", InitiativeStatus.PAUSED)
                                .statusReports(red(RUN), red(10))
                                .spending(HALF_OF_PLAN),
                        lookingBack(20))
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void asksForNoForecast() {
        wentOn(lookingBack(20)).unavailable("initiatives.forecasts").verify().firesOn(SINKING);
    }

    @Test
    void itsGuardsLeaveTheCostOfExitAside() {
        Finding finding = wentOn(lookingBack(20))
                .supplied("initiatives.regulatory")
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("course-changed", GuardOutcome.CLEAR),
                        new Guard("recovery-plan", GuardOutcome.CLEAR),
                        new Guard("regulatory", GuardOutcome.CLEAR));
    }

    @Test
    void theRegulatoryGuardIsNotCheckedWhereItIsUnknown() {
        Finding finding = wentOn(lookingBack(20)).verify().finding();

        assertThat(finding.guards()).contains(new Guard("regulatory", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void namesTheRunTheSpendingAndTheDecision() {
        Finding finding = wentOn(lookingBack(20)).verify().finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field, Evidence::date)
                .containsExactly(
                        tuple("badReports", 2, Unit.COUNT, "statusReports", null),
                        tuple("badSince", daysAgo(RUN), Unit.DATE, "statusReports", null),
                        tuple("planned", Money.of(100), Unit.MONEY, "spending.planned", null),
                        tuple("spent", Money.of(50), Unit.MONEY, "spending.actual", null),
                        tuple("spentShare", 0.5, Unit.SHARE, null, null),
                        tuple("pastSpendDecision", "Go on with the till", Unit.TEXT, null, daysAgo(20)));
    }

    @Test
    void pointsAtTheDecisionAndNeverCopiesItsReasoning() {
        Finding finding = wentOn(lookingBack(20)).verify().finding();

        assertThat(finding.evidence())
                .filteredOn(evidence -> evidence.role().equals("pastSpendDecision"))
                .extracting(Evidence::fact)
                .containsExactly(new FactRef(FactType.DECISION, "D-1"));
        assertThat(finding.toString()).doesNotContain("most of it");
    }

    @Test
    void saysWhatWasSeenAndAsksAQuestion() {
        Finding finding = wentOn(lookingBack(20)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("New till has been rated badly 2 times in a row since March 22, 2026;"
                        + " EUR\u00a050 of planned EUR\u00a0100 (50\u00a0%) were spent since,"
                        + " and the reasoning of the decision \"Go on with the till\" mentions money already spent.");
        assertThat(finding.texts().criterion())
                .isEqualTo("After 2 bad reports in a row, a decision to go on rests on what is still to come,"
                        + " not on what was spent.");
        assertThat(finding.texts().recommendation())
                .isEqualTo("What would the decision have been if nothing had been spent yet?"
                        + " Put that question to those who took it.");
    }

    @Test
    void makesOneFindingOfSeveralDecisions() {
        Decision second = Decision.builder("D-2", DecisionKind.TOP_UP, daysAgo(15))
                .subjectId("I-1")
                .title("One more round")
                .rationale("We are too far in.")
                .build();
        Finding finding = wentOn(lookingBack(20), second).verify().finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.evidence())
                .filteredOn(evidence -> evidence.role().equals("pastSpendDecision"))
                .extracting(Evidence::value)
                .containsExactlyInAnyOrder("Go on with the till", "One more round");
    }

    @Test
    void isMergedWithAPoorForecastIntoOneFinding() {
        Finding finding = both();

        assertThat(finding.alternatives()).containsExactly("a", "b");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.evidence())
                .extracting(Evidence::role)
                .containsExactly(
                        "badReports", "badSince", "planned", "spent", "spentShare", "netBenefit", "pastSpendDecision");
    }

    @Test
    void aMergedFindingSaysWhatBothSawAndWhatTheFirstAdvises() {
        Finding finding = both();

        assertThat(finding.condition())
                .contains("going on is worth EUR\u00a0-1 against stopping now. New till has been rated badly")
                .endsWith("mentions money already spent.");
        assertThat(finding.texts().criterion())
                .contains("or its course is changed. After 2 bad reports in a row, a decision to go on");
        assertThat(finding.texts().recommendation()).startsWith("Decide again as if it were new");
    }

    private static Finding both() {
        return sunkCost(notWorthFinishing(), lookingBack(20))
                .verify()
                .firesOn(SINKING)
                .finding();
    }

    private static Decision reasoned(int daysAgo, String rationale) {
        return decision(DecisionKind.CONTINUE, daysAgo).rationale(rationale).build();
    }

    private static RuleVerifier wentOn(Decision... decisions) {
        return sunkCost(inTrouble().spending(HALF_OF_PLAN), decisions);
    }
}
