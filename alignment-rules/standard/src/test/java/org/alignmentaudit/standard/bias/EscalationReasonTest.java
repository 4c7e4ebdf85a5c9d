package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenEscalation.ESCALATING;
import static org.alignmentaudit.standard.bias.GivenEscalation.INITIAL;
import static org.alignmentaudit.standard.bias.GivenEscalation.daysAgo;
import static org.alignmentaudit.standard.bias.GivenEscalation.escalation;
import static org.alignmentaudit.standard.bias.GivenEscalation.inTrouble;
import static org.alignmentaudit.standard.bias.GivenEscalation.topUp;
import static org.alignmentaudit.standard.bias.GivenEscalation.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-03: which changes of the budget count as a raise, and what stands in for a budget that nobody recorded. */
class EscalationReasonTest {

    @ParameterizedTest
    @EnumSource(
            value = BudgetReason.class,
            names = {"INITIAL", "TOP_UP", "UNKNOWN"})
    void firesOnARaiseThatNothingExplains(BudgetReason reason) {
        escalation(raised("111", reason)).verify().firesOn(ESCALATING);
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetReason.class,
            names = {"SCOPE", "PHASE", "PRICE_BASE", "TRANSFER"})
    void staysSilentOnARaiseForAnInnocentReason(BudgetReason reason) {
        escalation(raised("200", reason)).verify().staysSilent();
    }

    private static InitiativeBuilder raised(String amount, BudgetReason reason) {
        return inTrouble().budgets(INITIAL, version(50, amount, reason));
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetReason.class,
            names = {"SCOPE", "PHASE", "PRICE_BASE", "TRANSFER"})
    void countsOnlyTheStepThatNothingExplains(BudgetReason reason) {
        escalation(inTrouble().budgets(INITIAL, version(60, "150", reason), topUp(50, "160")))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetReason.class,
            names = {"SCOPE", "PHASE", "PRICE_BASE", "TRANSFER"})
    void aCutForAnotherReasonDoesNotHideARaise(BudgetReason reason) {
        Finding finding = escalation(inTrouble().budgets(INITIAL, topUp(60, "120"), version(50, "80", reason)))
                .verify()
                .firesOn(ESCALATING)
                .finding();

        assertThat(value(finding, "raise")).isEqualTo(Money.of(20));
    }

    @Test
    void aReasonThatIsKnownAndExplainsNothingLeavesTheGuardClear() {
        Finding finding = found(raised("111", BudgetReason.TOP_UP));

        assertThat(finding.guards()).contains(new Guard("explained-raise", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.75);
    }

    @Test
    void anUnknownReasonCapsTheConfidence() {
        Finding finding = found(raised("111", BudgetReason.UNKNOWN));

        assertThat(finding.guards()).contains(new Guard("explained-raise", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void anUnknownReasonOutsideTheComparisonDoesNotMatter() {
        Finding finding =
                found(inTrouble().budgets(INITIAL, version(200, "105", BudgetReason.UNKNOWN), topUp(50, "120")));

        assertThat(finding.guards()).contains(new Guard("explained-raise", GuardOutcome.CLEAR));
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetReason.class,
            names = {"SCOPE", "PHASE"})
    void moreScopeOrAFurtherPhaseExplainsAPart(BudgetReason reason) {
        Finding finding = found(inTrouble().budgets(INITIAL, version(60, "150", reason), topUp(50, "165")));

        assertThat(finding.guards()).contains(new Guard("explained-raise", GuardOutcome.PARTIAL));
        assertThat(finding.confidence()).isEqualTo(0.75);
        assertThat(value(finding, "raise")).isEqualTo(Money.of(15));
        assertThat(value(finding, "raiseShare")).isEqualTo(0.15);
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetReason.class,
            names = {"PRICE_BASE", "TRANSFER"})
    void otherPricesAndTransfersAreNoRaiseToExplain(BudgetReason reason) {
        Finding finding = found(inTrouble().budgets(INITIAL, version(60, "150", reason), topUp(50, "165")));

        assertThat(finding.guards()).contains(new Guard("explained-raise", GuardOutcome.CLEAR));
        assertThat(value(finding, "raise")).isEqualTo(Money.of(15));
    }

    @Test
    void ofAPartialAndAnUncheckedGuardTheWorseCounts() {
        Finding finding = found(inTrouble()
                .budgets(INITIAL, version(60, "150", BudgetReason.SCOPE), version(50, "165", BudgetReason.UNKNOWN)));

        assertThat(finding.guards()).contains(new Guard("explained-raise", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void aBudgetOfMoreThanTenTimesTheOneBeforeIsAPhase() {
        escalation(tenfold("9.999999", BudgetReason.UNKNOWN)).verify().staysSilent();
    }

    @Test
    void aBudgetOfExactlyTenTimesTheOneBeforeIsARaise() {
        escalation(tenfold("10", BudgetReason.UNKNOWN)).verify().firesOn(ESCALATING);
    }

    @Test
    void aTopUpIsNeverAPhase() {
        escalation(tenfold("9.999999", BudgetReason.TOP_UP)).verify().firesOn(ESCALATING);
    }

    private static InitiativeBuilder tenfold(String first, BudgetReason reason) {
        return inTrouble().budgets(version(400, first, BudgetReason.INITIAL), version(50, "100", reason));
    }

    @Test
    void costAtCompletionStandsInWhereNobodyKnowsTheBudget() {
        escalation(forecast("71")).verify().firesOn(ESCALATING);
    }

    @Test
    void staysSilentWhenTheCostAtCompletionRisesByTheThreshold() {
        escalation(forecast("70")).verify().staysSilent();
    }

    @Test
    void costAtCompletionStandsInWhereThereIsNoBudget() {
        escalation(forecast("71").budgets()).verify().firesOn(ESCALATING);
    }

    @Test
    void costAtCompletionDoesNotCountBesideABudget() {
        escalation(forecast("171").budgets(INITIAL)).verify().staysSilent();
    }

    @Test
    void costAtCompletionGivesNoReason() {
        Finding finding = found(forecast("71"));

        assertThat(finding.guards()).contains(new Guard("explained-raise", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
        assertThat(value(finding, "before")).isEqualTo(Money.of(100));
        assertThat(value(finding, "raise")).isEqualTo(Money.of(11));
    }

    @Test
    void costAtCompletionNeedsTheSpending() {
        escalation(inTrouble().forecasts(costToComplete(200, "100"), costToComplete(50, "200")))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void costAtCompletionLeavesOutWhatWasSpentAfterTheForecast() {
        escalation(forecast("70").spending(Spend.actual(daysAgo(49), Money.of(30))))
                .verify()
                .staysSilent();
    }

    @Test
    void costAtCompletionLeavesOutForecastsWithoutCost() {
        Forecast benefitOnly = new Forecast(daysAgo(40), null, Money.of(500), null, null, null);
        escalation(forecast("71").forecasts(benefitOnly)).verify().firesOn(ESCALATING);
    }

    @Test
    void aForecastAfterTheAsOfDateHasNoEffect() {
        escalation(forecast("70").forecasts(costToComplete(-1, "500"))).verify().staysSilent();
    }

    /** 20 spent and 80 to go before the older report; 40 spent and so much to go between the two. */
    private static InitiativeBuilder forecast(String costToComplete) {
        return inTrouble()
                .spending(Spend.actual(daysAgo(200), Money.of(20)), Spend.actual(daysAgo(60), Money.of(20)))
                .forecasts(costToComplete(200, "80"), costToComplete(50, costToComplete));
    }

    private static Forecast costToComplete(int daysAgo, String amount) {
        return Forecast.of(daysAgo(daysAgo), Money.of(amount), Money.ZERO);
    }

    private static Finding found(InitiativeBuilder initiative) {
        RuleVerifier verifier = escalation(initiative).supplied("reviews");
        return verifier.verify().firesOn(ESCALATING).finding();
    }

    private static Object value(Finding finding, String role) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.role().equals(role))
                .map(Evidence::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysThatTheCostAtCompletionStandsInForTheBudget() {
        Forecast[] forecasts = {forecast(150, 100), forecast(50, 140)};
        Finding finding =
                escalation(inTrouble().spending().forecasts(forecasts)).verify().finding();

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::field)
                .contains(
                        tuple("before", "forecasts.costToComplete"),
                        tuple("raise", "forecasts.costToComplete"),
                        tuple("atCompletion", "forecasts.costToComplete"));
        assertThat(finding.condition())
                .contains(
                        "its budget, for which its cost at completion of EUR\u00a0140 stands in, was raised by EUR\u00a040");
    }

    @Test
    void measuresNothingWhereOnlyTheCostStillToComeIsKnown() {
        escalation(inTrouble()
                        .spending(new Spend(daysAgo(20), Money.of(9), null, null, null, null))
                        .forecasts(forecast(150, 100), forecast(50, 140)))
                .verify()
                .firesOn();
    }

    private static Forecast forecast(int daysAgo, int cost) {
        return new Forecast(daysAgo(daysAgo), Money.of(cost), null, null, null, null);
    }
}
