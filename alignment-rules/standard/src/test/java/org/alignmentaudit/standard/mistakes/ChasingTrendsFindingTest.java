package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenTrend.TRENDY;
import static org.alignmentaudit.standard.mistakes.GivenTrend.on;
import static org.alignmentaudit.standard.mistakes.GivenTrend.pitched;
import static org.alignmentaudit.standard.mistakes.GivenTrend.pitchedUnknown;
import static org.alignmentaudit.standard.mistakes.GivenTrend.trend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

/** MM-01: how sure a finding is, what it names and says. */
class ChasingTrendsFindingTest {

    // guards

    @Test
    void isLessSureWhereNobodyTellsWhatIsRegulated() {
        Finding finding = trend(pitched()).verify().finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("experiment", GuardOutcome.CLEAR),
                        new Guard("required-from-outside", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isSureWhereItIsToldWhatIsRegulated() {
        Finding finding =
                trend(pitched()).supplied("initiatives.regulatory").verify().finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("experiment", GuardOutcome.CLEAR),
                        new Guard("required-from-outside", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    // what it says

    @Test
    void asksWithMediumSeverity() {
        Finding finding = trend(pitched()).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
    }

    @Test
    void namesWhatItSaw() {
        Finding finding = trend(
                        pitched().tags("hype", "north").goalLinks(GoalLink.to("MET")), on(EvidenceOrigin.VENDOR))
                .verify()
                .firesOn(TRENDY)
                .finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field)
                .containsExactly(
                        tuple("signs", "VENDOR_PITCH, hype", Unit.WORD, null),
                        tuple("links", 1, Unit.COUNT, "goalLinks"),
                        tuple("spent", Money.of(15), Unit.MONEY, "spending.actual"),
                        tuple("spentShare", 0.015, Unit.SHARE, null),
                        tuple("businessCase", false, Unit.YES_NO, "businessCase"),
                        tuple("decisions", 1, Unit.COUNT, null),
                        tuple("customerEvidence", 0, Unit.COUNT, null));
    }

    @Test
    void saysWhatWasSeenWithoutABusinessCase() {
        Finding finding = trend(pitched().tags("hype")).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("The idea of The app came from outside (the offer of a vendor, hype); it has spent"
                        + " EUR\u00a015, 1.5\u00a0% of the portfolio budget, without a business case on record and without a link"
                        + " of weight 0.3 or more to an active goal.");
        assertThat(finding.texts().criterion())
                .isEqualTo("What a trend set off has a goal it serves or a business case before 1\u00a0% of the"
                        + " portfolio budget is spent on it.");
    }

    @Test
    void saysWhatWasSeenWithoutEvidenceFromCustomers() {
        assertThat(trend(pitchedUnknown(), on(EvidenceOrigin.VENDOR))
                        .verify()
                        .finding()
                        .condition())
                .isEqualTo("The idea of The app came from outside (the offer of a vendor); it has spent EUR\u00a015,"
                        + " 1.5\u00a0% of the portfolio budget, without evidence from customers in the 1 decision on it"
                        + " and without a link of weight 0.3 or more to an active goal.");
    }

    @Test
    void asksForTheGoal() {
        assertThat(trend(pitched()).verify().finding().texts().recommendation())
                .startsWith("Which goal does it serve, and which KPI should it move?");
    }

    @Test
    void doesNotSayOfABusinessCaseWhatNobodyTells() {
        assertThat(trend(pitchedUnknown())
                        .supplied("initiatives.businessCase")
                        .verify()
                        .finding()
                        .evidence())
                .extracting(Evidence::role)
                .doesNotContain("businessCase");
    }
}
