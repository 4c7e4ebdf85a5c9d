package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenSunkCost.HALF_OF_PLAN;
import static org.alignmentaudit.standard.bias.GivenSunkCost.POOR;
import static org.alignmentaudit.standard.bias.GivenSunkCost.SINKING;
import static org.alignmentaudit.standard.bias.GivenSunkCost.daysAgo;
import static org.alignmentaudit.standard.bias.GivenSunkCost.inTrouble;
import static org.alignmentaudit.standard.bias.GivenSunkCost.notWorthFinishing;
import static org.alignmentaudit.standard.bias.GivenSunkCost.sunkCost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** CB-02 a: by the newest forecast, the benefit still to come is worth less than the cost to come less that of exit. */
class SunkCostForecastTest {

    @Test
    void staysSilentWhenGoingOnIsWorthAsMuchAsStopping() {
        sunkCost(forecast("80", "80", null)).verify().staysSilent();
    }

    @Test
    void firesWhenStoppingIsWorthALittleMore() {
        sunkCost(forecast("80", "79.999999", null)).verify().firesOn(SINKING);
    }

    @Test
    void staysSilentWhenTheCostOfExitMakesUpForTheLoss() {
        sunkCost(forecast("80", "50", "30")).verify().staysSilent();
    }

    @Test
    void firesWhenTheCostOfExitDoesNotMakeUpForTheLoss() {
        sunkCost(forecast("80", "50", "29.999999")).verify().firesOn(SINKING);
    }

    @Test
    void firesOnABenefitBelowZero() {
        sunkCost(forecast("0", "-1", null)).verify().firesOn(SINKING);
    }

    @Test
    void aNewerAndBetterForecastCounts() {
        Forecast better = Forecast.of(daysAgo(4), Money.of(80), Money.of(80));
        sunkCost(notWorthFinishing().forecasts(better)).verify().staysSilent();
    }

    @Test
    void anOlderAndBetterForecastDoesNotCount() {
        Forecast better = Forecast.of(daysAgo(6), Money.of(80), Money.of(80));
        sunkCost(notWorthFinishing().forecasts(better)).verify().firesOn(SINKING);
    }

    @Test
    void aForecastAfterTheAsOfDateHasNoEffect() {
        Forecast better = Forecast.of(daysAgo(-1), Money.of(80), Money.of(80));
        sunkCost(notWorthFinishing().forecasts(better)).verify().firesOn(SINKING);
    }

    @Test
    void aForecastFromBeforeTheRunStillCounts() {
        Forecast old = Forecast.of(daysAgo(300), Money.of(80), Money.of(79));
        sunkCost(inTrouble().spending(HALF_OF_PLAN).forecasts(old)).verify().firesOn(SINKING);
    }

    @Test
    void aMissingBenefitCannotBeWeighed() {
        sunkCost(forecast("80", null, null)).verify().firesOn().examined(0, 1);
    }

    @Test
    void aMissingCostCannotBeWeighed() {
        sunkCost(forecast(null, "10", null)).verify().firesOn().examined(0, 1);
    }

    @Test
    void anOlderForecastDoesNotFillTheGapsOfTheNewest() {
        Forecast silent = new Forecast(daysAgo(4), Money.of(80), null, null, null, null);
        sunkCost(notWorthFinishing().forecasts(silent)).verify().firesOn().examined(0, 1);
    }

    @Test
    void theGuardIsClearWhereTheCostOfExitIsKnown() {
        Finding finding = found(forecast("80", "50", "0"));

        assertThat(finding.guards()).contains(new Guard("exit-cost", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.6);
    }

    @Test
    void theGuardIsNotCheckedWhereNobodyKnowsTheCostOfExit() {
        Finding finding = found(forecast("80", "50", null));

        assertThat(finding.guards()).contains(new Guard("exit-cost", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void namesTheRunTheSpendingAndTheForecast() {
        Finding finding = found(forecast("80", "50", "10"));

        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value, Evidence::unit, Evidence::field, Evidence::date)
                .containsExactly(
                        tuple("badReports", 2, Unit.COUNT, "statusReports", null),
                        tuple("badSince", daysAgo(100), Unit.DATE, "statusReports", null),
                        tuple("planned", Money.of(100), Unit.MONEY, "spending.planned", null),
                        tuple("spent", Money.of(50), Unit.MONEY, "spending.actual", null),
                        tuple("spentShare", 0.5, Unit.SHARE, null, null),
                        tuple("netBenefit", Money.of(-20), Unit.MONEY, "forecasts", POOR.date()));
    }

    @Test
    void saysWhatWasSeenInOneSentence() {
        assertThat(found(forecast("80", "50", "10")).condition())
                .isEqualTo("New till has been rated badly 2 times in a row since March 22, 2026;"
                        + " EUR\u00a050 of planned EUR\u00a0100 (50\u00a0%) were spent since,"
                        + " and by the newest forecast going on is worth EUR\u00a0-20 against stopping now.");
    }

    @Test
    void saysWhatItIsHeldAgainst() {
        assertThat(found(forecast("80", "50", null)).texts().criterion())
                .isEqualTo("After 2 bad reports in a row, an initiative goes on only if its remaining benefit exceeds"
                        + " its remaining cost less the cost of exit, or its course is changed.");
    }

    private static InitiativeBuilder forecast(
            @Nullable String cost, @Nullable String benefit, @Nullable String exitCost) {
        return inTrouble()
                .spending(HALF_OF_PLAN)
                .forecasts(new Forecast(POOR.date(), money(cost), money(benefit), money(exitCost), null, null));
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.of(amount);
    }

    private static Finding found(InitiativeBuilder initiative) {
        return sunkCost(initiative)
                .supplied("decisions", "initiatives.regulatory")
                .verify()
                .firesOn(SINKING)
                .finding();
    }
}
