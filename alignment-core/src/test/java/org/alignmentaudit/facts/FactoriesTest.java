package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Short forms that hold more, or less, than the required fields. */
class FactoriesTest {

    @Test
    void anAcknowledgementIsOfATeam() {
        assertThat(Acknowledgement.ofTeam("T", 7, 10)).isEqualTo(new Acknowledgement("T", null, 7, 10, null));
    }

    @Test
    void anAcknowledgementIsOfAPartner() {
        assertThat(Acknowledgement.ofPartner("P", 1, 2)).isEqualTo(new Acknowledgement(null, "P", 1, 2, null));
    }

    @Test
    void anOptionHoldsThePointsItGot() {
        Option option = Option.scored("O", "Buy", OptionScore.of("cost", 7), OptionScore.of("fit", 4));
        assertThat(option.scores()).extracting(OptionScore::score).containsExactly(7.0, 4.0);
        assertThat(option.real()).isTrue();
    }

    @Test
    void anOptionScoredWithoutPointsHasNone() {
        assertThat(Option.scored("O", "Buy").scores().none()).isTrue();
    }

    @Test
    void thePointsOfAnOptionKnownByItsTextAreUnknown() {
        assertThat(Option.of("Buy").scores().known()).isFalse();
    }

    @Test
    void aBudgetInACurrencyOfItsOwnKeepsTheCode() {
        Budget budget = Budget.in("USD", TODAY, Money.of(5), BudgetReason.INITIAL);
        assertThat(budget)
                .isEqualTo(new Budget(TODAY, Money.of(5), BudgetReason.INITIAL, null, null, null, null, "USD"));
    }

    @Test
    void aBudgetIsInTheCurrencyOfThePortfolioWhereItNamesNone() {
        assertThat(Budget.of(TODAY, Money.of(5), BudgetReason.INITIAL).currency())
                .isNull();
    }

    @Test
    void spendingInACurrencyOfItsOwnKeepsTheCode() {
        Spend spend = Spend.in("USD", TODAY, Money.of(5), Money.of(4));
        assertThat(spend).isEqualTo(new Spend(TODAY, Money.of(5), Money.of(4), null, null, "USD"));
    }

    @Test
    void spendingIsInTheCurrencyOfThePortfolioWhereItNamesNone() {
        assertThat(Spend.of(TODAY, Money.of(5), Money.of(4)).currency()).isNull();
        assertThat(Spend.actual(TODAY, Money.of(4)).currency()).isNull();
    }

    @Test
    void signalsTrainingsAndIncentivesNeedNoId() {
        assertThat(List.<Fact>of(
                        CustomerSignal.builder(SignalMetric.NPS, TODAY, -10).build(),
                        Training.of(TrainingKind.BIAS, TODAY, 8, 10),
                        Incentive.of("Sales", "K", Direction.UP, 0.5)))
                .extracting(Fact::id)
                .containsOnlyNulls();
    }

    @Test
    void exchangeRatesHaveNoId() {
        assertThat(ExchangeRate.of("USD", TODAY, 0.9).id()).isNull();
    }
}
