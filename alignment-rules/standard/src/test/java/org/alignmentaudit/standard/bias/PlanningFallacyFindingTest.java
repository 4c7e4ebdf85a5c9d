package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.facts.InitiativeType.PROJECT;
import static org.alignmentaudit.facts.InitiativeType.SYSTEM;
import static org.alignmentaudit.standard.bias.GivenClosedWork.closed;
import static org.alignmentaudit.standard.bias.GivenClosedWork.overran;
import static org.alignmentaudit.standard.bias.GivenClosedWork.planned;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;

/** CB-06: what a finding names and says. */
class PlanningFallacyFindingTest {

    private static Finding finding(Initiative... closed) {
        return rule("CB-06").given(planned(100).build()).given(closed).verify().finding();
    }

    private static Guard ofItsKind(GuardOutcome outcome) {
        return new Guard("class-of-its-kind", outcome);
    }

    @Test
    void isAPatternToAskAbout() {
        Finding finding = finding(overran(8, 30));

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.confidence()).isEqualTo(0.7);
        assertThat(finding.alternatives()).isEmpty();
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = finding(overran(8, 30));

        assertThat(finding.condition())
                .isEqualTo("Of the EUR\u00a01,000 for Portal, EUR\u00a0100 (10\u00a0%) is held back for risks, while 8"
                        + " closed initiatives of the same type and of similar size cost 30\u00a0% more than first"
                        + " approved at the median. If it went like that, it would cost EUR\u00a01,300, and"
                        + " EUR\u00a01,300 if it went like the dearer ones.");
        assertThat(finding.texts().criterion())
                .isEqualTo("Where closed initiatives overran by 20\u00a0% or more at the median, a budget holds back at"
                        + " least as much as they overran.");
        assertThat(finding.texts().recommendation())
                .isEqualTo("What makes this one different from those that were closed? If nothing does, plan with"
                        + " EUR\u00a01,300 and name EUR\u00a01,300 as the upper end.");
    }

    @Test
    void saysWithWhatItCompared() {
        Finding alike = finding(overran(8, 30));
        Finding ofType = finding(IntStream.range(0, 8)
                .mapToObj(i -> closed("C" + i, PROJECT, 9000, 18000))
                .toArray(Initiative[]::new));
        Finding ofAll = finding(IntStream.range(0, 8)
                .mapToObj(i -> closed("C" + i, SYSTEM, 1000, 2000))
                .toArray(Initiative[]::new));

        assertThat(alike.guards()).containsExactly(ofItsKind(GuardOutcome.CLEAR));
        assertThat(ofType.guards()).containsExactly(ofItsKind(GuardOutcome.PARTIAL));
        assertThat(ofType.condition()).contains("8 closed initiatives of the same type and of any size cost 100");
        assertThat(ofAll.guards()).containsExactly(ofItsKind(GuardOutcome.PARTIAL));
        assertThat(ofAll.condition()).contains("8 closed initiatives of any type cost 100");
    }

    @Test
    void namesTheClosedOnesAndWhatTheyCostMore() {
        assertThat(finding(overran(8, 30)).evidence())
                .extracting(Evidence::role, Evidence::value)
                .startsWith(
                        tuple("budget", Money.of(1000)),
                        tuple("contingency", Money.of(100)),
                        tuple("contingencyShare", 0.1),
                        tuple("closed", 8),
                        tuple("class", "TYPE_AND_SIZE"),
                        tuple("overrun", 0.3),
                        tuple("overrunOfFourInFive", 0.3),
                        tuple("likely", Money.of(1300)),
                        tuple("high", Money.of(1300)));
        assertThat(finding(overran(8, 30)).evidence())
                .filteredOn(evidence -> evidence.role().equals("closedOverrun"))
                .hasSize(8)
                .extracting(Evidence::fact)
                .contains(new FactRef(FactType.INITIATIVE, "C0"));
    }

    @Test
    void aBudgetThatRestsOnAClassAlreadySpeaksAgainstIt() {
        Budget budget = new Budget(
                AS_OF.minusDays(9),
                Money.of(1000),
                BudgetReason.INITIAL,
                Money.of(0),
                EstimateBasis.REFERENCE_CLASS,
                null,
                null,
                null);
        Finding finding = rule("CB-06")
                .given(planned(InitiativeStatus.ACTIVE).budgets(budget).build())
                .given(overran(8, 30))
                .verify()
                .finding();

        assertThat(finding.counterEvidence())
                .extracting(Evidence::role, Evidence::value)
                .containsExactly(tuple("basis", "REFERENCE_CLASS"));
        assertThat(finding(overran(8, 30)).counterEvidence()).isEmpty();
    }
}
