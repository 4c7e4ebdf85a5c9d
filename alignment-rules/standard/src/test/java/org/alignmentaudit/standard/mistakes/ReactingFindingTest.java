package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenReaction.FIRM;
import static org.alignmentaudit.standard.mistakes.GivenReaction.HASTY;
import static org.alignmentaudit.standard.mistakes.GivenReaction.at;
import static org.alignmentaudit.standard.mistakes.GivenReaction.budget;
import static org.alignmentaudit.standard.mistakes.GivenReaction.hasty;
import static org.alignmentaudit.standard.mistakes.GivenReaction.initiative;
import static org.alignmentaudit.standard.mistakes.GivenReaction.reacting;
import static org.alignmentaudit.standard.mistakes.GivenReaction.spend;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

/** MM-04: what it needs, and what a finding of (a) names and says. */
class ReactingFindingTest {

    // data

    @Test
    void isNotAssessedWithoutAnyRecord() {
        rule("MM-04").verify().isNotAssessed("goals", "decisions", "initiatives");
    }

    @Test
    void isNotAssessedWhereDecisionsAndSpendingAreUnavailable() {
        reacting(4, 8)
                .unavailable("decisions", "initiatives.spending", "initiatives.budgets")
                .verify()
                .isNotAssessed("decisions", "initiatives.spending", "initiatives.spending or initiatives.budgets");
    }

    @Test
    void isNotAssessedWhereNobodyTellsTheGoalsOfDecisions() {
        reacting(4, 8)
                .unavailable("decisions.goalIds")
                .verify()
                .isNotAssessed(
                        "decisions.goalIds",
                        "decisions.raisedOn",
                        "decisions.amount",
                        "initiatives.spending",
                        "initiatives.spending or initiatives.budgets");
    }

    @Test
    void missesOnlyWhatTheOtherAlternativesNeed() {
        assertThat(reacting(4, 8).verify().firesOn(FIRM).assessment().missing())
                .containsExactlyInAnyOrder(
                        "decisions.raisedOn",
                        "decisions.amount",
                        "initiatives.spending",
                        "initiatives.spending or initiatives.budgets");
    }

    @Test
    void firesOnTheFirmAndOnADecision() {
        reacting(
                        4,
                        9,
                        hasty(1).build(),
                        initiative("I-1").budgets(budget("1000")).build())
                .with("minReactiveShare", 0.4)
                .with("decisionDays", 365)
                .verify()
                .firesOn(FIRM, HASTY);
    }

    @Test
    void whatHoldsOfTheFirmIsOneFinding() {
        Finding finding = reacting(
                        4, 8, initiative("I-1").spending(spend(10, "100", "25")).build())
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "c");
        assertThat(finding.condition()).contains("serve no goal on record. Of EUR\u00a0100 spent");
    }

    // guards

    @Test
    void isSureWhereEmergenciesAndTheStageAreKnown() {
        Finding finding = reacting(4, 8, at(OrganizationStage.MATURE))
                .supplied("decisions.emergency")
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(new Guard("emergency", GuardOutcome.CLEAR), new Guard("start-up", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void isLessSureWhereNobodyTellsEmergenciesAndTheStage() {
        Finding finding = reacting(4, 8).verify().finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("emergency", GuardOutcome.NOT_CHECKED),
                        new Guard("start-up", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void saysThatTheFirmIsAStartUp() {
        assertThat(reacting(8, 8, at(OrganizationStage.STARTUP))
                        .verify()
                        .finding()
                        .guards())
                .contains(new Guard("start-up", GuardOutcome.PARTIAL));
    }

    // what it says

    @Test
    void asksWithMediumSeverity() {
        Finding finding = reacting(4, 8).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
    }

    @Test
    void namesTheDecisions() {
        assertThat(reacting(4, 8)
                        .supplied("decisions.emergency")
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit)
                .containsExactly(
                        tuple("decisions", 8, Unit.COUNT),
                        tuple("reactive", 4, Unit.COUNT),
                        tuple("reactiveShare", 0.5, Unit.SHARE),
                        tuple("reactiveDecisions", "R-1, R-2, R-3, R-4", Unit.WORD),
                        tuple("excused", 0, Unit.COUNT));
    }

    @Test
    void saysHowManyDecisionsAnsweredPressure() {
        Finding finding = reacting(4, 8).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Of the 8 decisions in the last 180 days, 4 (50\u00a0%) answered pressure of the moment and"
                        + " serve no goal on record.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Less than 50\u00a0% of the decisions answer pressure without serving a goal; in a start-up,"
                        + " less than 70\u00a0%.");
        assertThat(finding.texts().recommendation()).endsWith("say in one line which goal it serves?");
    }

    @Test
    void doesNotCountEmergenciesThatNobodyTells() {
        assertThat(reacting(5, 8).verify().finding().evidence())
                .extracting(Evidence::role)
                .doesNotContain("excused");
        assertThat(reacting(5, 8)
                        .supplied("decisions.emergency")
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role)
                .contains("excused");
    }
}
