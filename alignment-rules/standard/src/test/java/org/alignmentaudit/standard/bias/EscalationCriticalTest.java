package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenEscalation.ESCALATING;
import static org.alignmentaudit.standard.bias.GivenEscalation.INITIAL;
import static org.alignmentaudit.standard.bias.GivenEscalation.OLDER;
import static org.alignmentaudit.standard.bias.GivenEscalation.escalation;
import static org.alignmentaudit.standard.bias.GivenEscalation.inTrouble;
import static org.alignmentaudit.standard.bias.GivenEscalation.rated;
import static org.alignmentaudit.standard.bias.GivenEscalation.red;
import static org.alignmentaudit.standard.bias.GivenEscalation.report;
import static org.alignmentaudit.standard.bias.GivenEscalation.topUp;
import static org.alignmentaudit.standard.bias.GivenEscalation.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

/** CB-03 b: a raise of more than half, or the second one within the run of bad status, is critical. */
class EscalationCriticalTest {

    private static final Budget FIRST_RAISE = topUp(80, "111");
    private static final Budget SECOND_RAISE = topUp(30, "123");

    @Test
    void aRaiseAboveHalfIsCritical() {
        Finding finding = found(raised("150.000001"));

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.alternatives()).containsExactly("a", "b");
    }

    @Test
    void aRaiseOfExactlyHalfIsHigh() {
        Finding finding = found(raised("150"));

        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.alternatives()).containsExactly("a");
    }

    @Test
    void theTenantMayMoveTheCriticalRaise() {
        assertThat(critical(raised("160"), "criticalRaise", 0.6)).isFalse();
        assertThat(critical(raised("160.000001"), "criticalRaise", 0.6)).isTrue();
    }

    @Test
    void onlyTheUnexplainedPartMakesARaiseCritical() {
        Finding finding = found(inTrouble().budgets(INITIAL, version(60, "140", BudgetReason.SCOPE), topUp(50, "160")));

        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void theSecondRaiseInTheRunIsCritical() {
        Finding finding = found(raisedTwice());

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.alternatives()).containsExactly("a", "b");
    }

    @Test
    void aSecondRaiseOfExactlyATenthDoesNotCount() {
        Finding finding = found(rated(red(100), red(55), red(10)).budgets(INITIAL, FIRST_RAISE, topUp(30, "122.1")));

        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void theTenantsThresholdHoldsForEachRaiseInTheRun() {
        assertThat(critical(raisedTwice(), "minRaise", 0.108)).isTrue();
        assertThat(critical(raisedTwice(), "minRaise", 0.109)).isFalse();
    }

    @Test
    void theTenantMayAskForMoreRaises() {
        assertThat(critical(raisedTwice(), "criticalRaises", 3)).isFalse();
    }

    @Test
    void theTenantMayFindOneRaiseCritical() {
        assertThat(critical(raised("111"), "criticalRaises", 1)).isTrue();
    }

    @Test
    void aSecondRaiseForAnInnocentReasonDoesNotCount() {
        Finding finding = found(rated(red(100), red(55), red(10))
                .budgets(INITIAL, FIRST_RAISE, version(30, "123", BudgetReason.SCOPE)));

        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void twoRaisesBetweenTheSameReportsCountAsOne() {
        Finding finding = found(rated(red(100), red(10)).budgets(INITIAL, FIRST_RAISE, SECOND_RAISE));

        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void aRaiseUpToTheFirstBadReportBelongsToTheRun() {
        Finding finding =
                found(rated(report(100, Band.AMBER), red(55), red(10)).budgets(INITIAL, FIRST_RAISE, SECOND_RAISE));

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void aRaiseUpToABetterReportDoesNotBelongToTheRun() {
        Finding finding =
                found(rated(red(100), report(55, Band.AMBER), red(10)).budgets(INITIAL, FIRST_RAISE, SECOND_RAISE));

        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void aRaiseInAnEarlierRunDoesNotCount() {
        Finding finding = found(rated(red(200), red(110), report(100, Band.AMBER), red(10))
                .budgets(INITIAL, topUp(150, "120"), topUp(30, "140")));

        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void anUnratedReportDoesNotBreakTheRun() {
        Finding finding = found(rated(red(100), red(55), report(40, Band.UNRATED), red(10))
                .budgets(INITIAL, FIRST_RAISE, SECOND_RAISE));

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void aRaiseBeforeTheComparisonCountsAsTheFirst() {
        Finding finding =
                found(rated(red(200), red(100), red(10)).budgets(INITIAL, topUp(150, "120"), topUp(50, "140")));

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void twoEarlierRaisesAreSilentWhereTheBudgetDoesNotRiseNow() {
        escalation(rated(red(300), red(200), red(100), red(10)).budgets(INITIAL, topUp(250, "120"), topUp(150, "140")))
                .verify()
                .staysSilent();
    }

    @Test
    void aLargeRaiseBelowTheTenantsThresholdIsSilent() {
        escalation(raised("170")).with("minRaise", 0.8).verify().staysSilent();
    }

    @Test
    void staysSilentWhenTheStatusIsNotBad() {
        escalation(rated(red(100), report(10, Band.AMBER)).budgets(INITIAL, topUp("200")))
                .verify()
                .staysSilent();
    }

    @Test
    void anIndependentReviewSilencesACriticalRaiseToo() {
        Review review = Review.of("R-1", "I-1", ReviewKind.INDEPENDENT, OLDER, ReviewOutcome.CHANGE);
        escalation(raised("200"), review).verify().staysSilent();
    }

    @Test
    void aCriticalFindingKeepsLevelAndConfidence() {
        Finding finding = found(raised("200"));

        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E2);
        assertThat(finding.confidence()).isEqualTo(0.75);
    }

    @Test
    void citesTheNumberOfRaises() {
        Finding finding = found(raisedTwice());

        assertThat(finding.evidence())
                .extracting(Evidence::role)
                .containsExactly("status", "before", "raise", "raiseShare", "raisesInRun");
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field)
                .contains(tuple("raisesInRun", 2, Unit.COUNT, "budgets.amount"));
    }

    @Test
    void saysBothInTheOrderOfTheAlternatives() {
        Finding finding = found(raisedTwice());

        assertThat(finding.condition())
                .isEqualTo("Online ordering is rated red, and its budget was raised by EUR\u00a023 (23\u00a0%)"
                        + " from EUR\u00a0100; no independent review in between with a conclusion is on record."
                        + " Raises within this run of bad status: 2.");
        assertThat(finding.texts().criterion())
                .isEqualTo("While an initiative is rated badly, its budget rises by more than 10\u00a0%"
                        + " only after an independent review."
                        + " A raise above 50\u00a0%, or 2 raises within one run of bad status, is critical.");
    }

    private static InitiativeBuilder raised(String amount) {
        return inTrouble().budgets(INITIAL, topUp(amount));
    }

    /** By 11 % up to the second report and by 10.8 % up to the newest. */
    private static InitiativeBuilder raisedTwice() {
        return rated(red(100), red(55), red(10)).budgets(INITIAL, FIRST_RAISE, SECOND_RAISE);
    }

    private static Finding found(InitiativeBuilder initiative) {
        return escalation(initiative)
                .supplied("reviews")
                .verify()
                .firesOn(ESCALATING)
                .finding();
    }

    private static boolean critical(InitiativeBuilder initiative, String setting, Object value) {
        Finding finding = escalation(initiative)
                .with(setting, value)
                .verify()
                .firesOn(ESCALATING)
                .finding();
        return finding.severity() == Severity.CRITICAL;
    }
}
