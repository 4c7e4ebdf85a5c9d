package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenCustomers.APPROVED;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.ORDERING;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.approved;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.customers;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.decision;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.forCustomers;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.from;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.goal;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.kpi;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.ordering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.Set;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MM-05 a: approved for customers without evidence from customers. */
class CustomerEvidenceTest {

    @Test
    void firesWhereNoCustomerWasHeardBeforeTheApproval() {
        Finding finding = approved(
                        forCustomers(), decision(DecisionKind.START).evidence().build())
                .verify()
                .firesOn(ORDERING)
                .finding();

        assertThat(finding.alternatives()).containsExactly("a");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONSISTENCY);
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(tuple("approvedOn", APPROVED), tuple("customerEvidence", 0));
    }

    @Test
    void firesWhereNoDecisionIsRecordedAtAll() {
        approved(forCustomers()).supplied("decisions").verify().firesOn(ORDERING);
    }

    @Test
    void staysSilentOnEvidenceOfTheDayOfApproval() {
        decided(from(EvidenceOrigin.CUSTOMER, APPROVED)).verify().staysSilent();
    }

    @Test
    void firesOnEvidenceOfTheDayAfter() {
        decided(from(EvidenceOrigin.CUSTOMER, APPROVED.plusDays(1))).verify().firesOn(ORDERING);
    }

    @Test
    void countsUndatedEvidenceAsKnownByThen() {
        decided(from(EvidenceOrigin.CUSTOMER, null)).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = EvidenceOrigin.class, mode = EnumSource.Mode.EXCLUDE, names = "CUSTOMER")
    void evidenceFromElsewhereIsNotEnough(EvidenceOrigin origin) {
        decided(from(origin, APPROVED)).verify().firesOn(ORDERING);
    }

    @Test
    void countsEvidenceOfAnAssumptionAboutIt() {
        approved(
                        forCustomers(),
                        Assumption.builder("A", "I-1", "Guests want it", AssumptionStatus.VALID)
                                .evidence(from(EvidenceOrigin.CUSTOMER, APPROVED))
                                .build())
                .supplied("decisions")
                .verify()
                .staysSilent();
    }

    @Test
    void whereAssumptionsAreUnknownTheConfidenceIsCapped() {
        Finding unknown =
                approved(forCustomers()).supplied("decisions").verify().finding();
        Finding known = approved(forCustomers())
                .supplied("decisions", "assumptions")
                .verify()
                .finding();

        assertThat(unknown.guards()).containsExactly(new Guard("evidence-of-assumptions", GuardOutcome.NOT_CHECKED));
        assertThat(unknown.confidence()).isEqualTo(0.5);
        assertThat(known.guards()).containsExactly(new Guard("evidence-of-assumptions", GuardOutcome.CLEAR));
        assertThat(known.confidence()).isEqualTo(0.7);
    }

    @Test
    void staysSilentWhereCustomersDoNotMeetIt() {
        approved(ordering(InitiativeStatus.ACTIVE)
                        .customerFacing(false)
                        .approvedOn(APPROVED)
                        .goalLinks(GoalLink.to("G")))
                .supplied("decisions")
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = KpiCategory.class, mode = EnumSource.Mode.EXCLUDE, names = "CUSTOMER")
    void staysSilentWhereNoGoalIsAboutCustomers(KpiCategory category) {
        customers(forCustomers(), goal("K"), kpi(category))
                .supplied("decisions")
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void looksAtWhatIsApprovedActiveOrPaused(InitiativeStatus status) {
        Set<InitiativeStatus> inScope =
                EnumSet.of(InitiativeStatus.APPROVED, InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED);

        approved(ordering(status).customerFacing(true).approvedOn(APPROVED).goalLinks(GoalLink.to("G")))
                .supplied("decisions")
                .verify()
                .firesOn(inScope.contains(status) ? new String[] {ORDERING} : new String[0]);
    }

    @Test
    void cannotAssessWithoutADayOfApproval() {
        approved(ordering(InitiativeStatus.ACTIVE).customerFacing(true).goalLinks(GoalLink.to("G")))
                .supplied("decisions")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void cannotAssessWhereTheEvidenceOfADecisionIsUnknown() {
        approved(
                        forCustomers(),
                        decision(DecisionKind.START).build(),
                        Decision.builder("E", DecisionKind.OTHER, APPROVED)
                                .evidence()
                                .build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void cannotAssessWhereNobodySaysWhetherCustomersMeetIt() {
        approved(ordering(InitiativeStatus.ACTIVE).approvedOn(APPROVED).goalLinks(GoalLink.to("G")))
                .supplied("decisions", "initiatives.customerFacing")
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void isNotAssessedWithoutFacts() {
        StandardRules.rule("MM-05")
                .verify()
                .isNotAssessed("initiatives", "goals", "kpis", "decisions", "customerSignals");
    }

    @Test
    void saysWhatWasSeenAndNothingOfTheEvidence() {
        Finding finding =
                decided(from(EvidenceOrigin.VENDOR, APPROVED)).verify().finding();

        assertThat(finding.condition())
                .isEqualTo(
                        "Online ordering is meant for customers and was approved on December 12, 2025 at the latest with 0 pieces of"
                                + " evidence from customers on record.");
        assertThat(finding.texts().recommendation()).startsWith("Try it with one group of customers");
        assertThat(finding.toString()).doesNotContain("secret words");
    }

    private static RuleVerifier decided(EvidenceItem item) {
        return approved(
                forCustomers(), decision(DecisionKind.START).evidence(item).build());
    }

    @Test
    void isNotAssessableWhereNobodyTellsWhereAPieceOfEvidenceComesFrom() {
        approved(
                        forCustomers(),
                        decision(DecisionKind.START)
                                .evidence(new EvidenceItem(
                                        null, EvidenceStance.SUPPORTS, null, null, null, null, null, null))
                                .build())
                .supplied("decisions.evidence.origin")
                .verify()
                .firesOn()
                .examined(0, 1);
    }
}
