package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenConfirmation.confirmation;
import static org.alignmentaudit.standard.bias.GivenConfirmation.daysAgo;
import static org.alignmentaudit.standard.bias.GivenConfirmation.decided;
import static org.alignmentaudit.standard.bias.GivenConfirmation.evidence;
import static org.alignmentaudit.standard.bias.GivenConfirmation.item;
import static org.alignmentaudit.standard.bias.GivenConfirmation.red;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;

/** CB-01 a: what a finding names and says; and what the rule needs to know. */
class ConfirmationFindingTest {

    private static Finding oneSided() {
        return confirmation(decided().evidence(evidence(9, 1)), red()).verify().finding();
    }

    private static Guard attached(GuardOutcome outcome) {
        return new Guard("attached-elsewhere", outcome);
    }

    @Test
    void isAPatternToAskAbout() {
        Finding finding = oneSided();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.55);
        assertThat(finding.guards()).containsExactly(attached(GuardOutcome.CLEAR));
    }

    @Test
    void namesTheBalanceAndTheContraryRecord() {
        assertThat(oneSided().evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(
                        tuple("weighed", 10),
                        tuple("supports", 9),
                        tuple("contradicts", 1),
                        tuple("supportShare", 0.9),
                        tuple("contrary", 1),
                        tuple("newestContrary", "STATUS_REPORT"),
                        tuple("newestContraryOn", daysAgo(120)),
                        tuple("contraryRecord", "STATUS_REPORT"));
        assertThat(oneSided().evidence())
                .last()
                .extracting(Evidence::fact, Evidence::date)
                .containsExactly(new FactRef(FactType.STATUS_REPORT, "I-1"), daysAgo(120));
    }

    @Test
    void makesOneFindingOfSeveralRecordsOfTheInitiativeAlone() {
        Initiative serving = Initiative.builder("I-1", "New till", InitiativeType.SYSTEM, InitiativeStatus.ACTIVE)
                .statusReports(StatusReport.of(daysAgo(50), Band.RED), StatusReport.of(daysAgo(40), Band.RED))
                .goalLinks(GoalLink.to("G"))
                .build();
        Finding finding = confirmation(
                        Decision.builder("D-1", DecisionKind.CONTINUE, daysAgo(0))
                                .subjectId("I-1")
                                .evidence(evidence(9, 0)),
                        serving,
                        GivenRosyStatus.goal(),
                        ConfirmationTest.kpiOfYesterday(10))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .contains(tuple("contrary", 2));
        assertThat(finding.evidence())
                .filteredOn(item -> item.role().equals("contraryRecord"))
                .extracting(Evidence::fact, Evidence::date)
                .containsExactly(tuple(new FactRef(FactType.STATUS_REPORT, "I-1"), daysAgo(40)));
        assertThat(finding.condition())
                .endsWith("while 2 records of its subject speak against it and are not among them; the newest is a bad"
                        + " status report, dated May 21, 2026.");
    }

    @Test
    void namesTheObservationOfTheGoalDecidedOn() {
        Finding finding = confirmation(
                        Decision.builder("D-1", DecisionKind.CONTINUE, daysAgo(0))
                                .subjectType(SubjectType.GOAL)
                                .subjectId("G")
                                .evidence(evidence(9, 0)),
                        GivenRosyStatus.goal(),
                        ConfirmationTest.kpiOfYesterday(10))
                .verify()
                .finding();

        assertThat(finding.evidence())
                .last()
                .extracting(Evidence::fact, Evidence::date)
                .containsExactly(new FactRef(FactType.OBSERVATION, "K"), daysAgo(1));
        assertThat(finding.condition())
                .endsWith("the newest is a KPI behind the straight line to its target, dated June 29, 2026.");
    }

    @Test
    void saysWhatWasSeenAndAsks() {
        Finding finding = oneSided();

        assertThat(finding.condition())
                .isEqualTo(
                        "Of 10 pieces of evidence for or against \"Go on with the till\", 9 (90\u00a0%) speak for it,"
                                + " while 1 record of its subject speaks against it and is not among them; the newest is a bad"
                                + " status report, dated March 2, 2026.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Where at least 90\u00a0% of the evidence speaks for a decision, what the records of its"
                        + " subject said against it in the 365 days before is part of that evidence.");
        assertThat(finding.texts().recommendation())
                .startsWith("Was the other side weighed in a way that the record does not show?");
    }

    @Test
    void cannotCheckWhatCountedEvidenceRestsOn() {
        Finding finding = confirmation(decided().evidenceFor(9).evidenceAgainst(0), red())
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(attached(GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void cannotCheckAReportThatIsNotKnownHere() {
        Finding finding = confirmation(
                        decided()
                                .evidence(evidence(
                                        9,
                                        0,
                                        item(null, EvidenceStance.SUPPORTS, FactType.STATUS_REPORT, "SR-7", null))),
                        red())
                .verify()
                .finding();

        assertThat(finding.guards()).containsExactly(attached(GuardOutcome.NOT_CHECKED));
    }

    @Test
    void isNotAssessedWithoutDecisions() {
        rule("CB-01").verify().isNotAssessed("decisions", "initiatives or kpis or opportunities");
    }

    @Test
    void isNotAssessedWithoutEvidence() {
        confirmation(decided(), red())
                .verify()
                .isNotAssessed("decisions.evidence or decisions.evidenceFor", "decisions.evidence");
    }

    @Test
    void findsNothingWhereThereAreNoDecisions() {
        rule("CB-01").supplied("decisions").verify().firesOn().examined(0, 0);
    }

    @Test
    void countsADecisionWithoutEvidenceAsNotAssessable() {
        confirmation(
                        decided().evidence(evidence(9, 0)),
                        red(),
                        Decision.builder("D-2", DecisionKind.START, daysAgo(50))
                                .subjectId("I-1")
                                .build())
                .verify()
                .firesOn("DECISION:D-1")
                .examined(1, 1);
    }

    @Test
    void countsADecisionOnNothingRecordedAsNotAssessable() {
        confirmation(
                        Decision.builder("D-1", DecisionKind.START, daysAgo(50))
                                .evidenceFor(9)
                                .evidenceAgainst(0),
                        red())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void namesTheCountsWhereNoEvidenceIsListed() {
        assertThat(confirmation(decided().evidenceFor(5).evidenceAgainst(0), red())
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(
                        tuple("weighed", "evidenceFor"),
                        tuple("supports", "evidenceFor"),
                        tuple("contradicts", "evidenceAgainst"));
    }
}
