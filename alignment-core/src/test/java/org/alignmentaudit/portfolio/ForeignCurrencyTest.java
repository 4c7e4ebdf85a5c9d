package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.ExchangeRate;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** Amounts of other currencies are seen in that of the organisation. */
class ForeignCurrencyTest {

    private static final ExchangeRate OLD = ExchangeRate.of("USD", daysAgo(100), 0.5);
    private static final ExchangeRate NEW = ExchangeRate.of("USD", daysAgo(10), 0.8);

    private static Initiative seen(Initiative initiative, Fact... rates) {
        Organization bakery = Organization.of("B", "Bakery", AS_OF, "EUR");
        return Portfolio.builder()
                .organization(bakery)
                .add(rates)
                .add(initiative)
                .build()
                .initiatives()
                .get(0);
    }

    private static Initiative spent(LocalDate day, String currency) {
        return initiative("I")
                .spending(Spend.in(currency, day, Money.of(100), Money.of(10)))
                .build();
    }

    private static Spend only(Initiative initiative) {
        return initiative.spending().list().get(0);
    }

    @Test
    void amountsTakeTheNewestRateUpToTheirDay() {
        assertThat(only(seen(spent(daysAgo(50), "USD"), OLD, NEW)).actual()).isEqualTo(Money.of(5));
        assertThat(only(seen(spent(daysAgo(10), "USD"), OLD, NEW)).actual()).isEqualTo(Money.of(8));
        assertThat(only(seen(spent(daysAgo(10), "USD"), OLD, NEW)).currency()).isNull();
    }

    @Test
    void totalsAreInTheCurrencyOfTheOrganisation() {
        Initiative both = initiative("I")
                .spending(
                        Spend.actual(daysAgo(10), Money.of(10)),
                        Spend.in("USD", daysAgo(10), Money.of(100), Money.of(10)))
                .build();
        assertThat(seen(both, NEW).spending().actualToDate()).isEqualTo(Money.of(18));
    }

    @Test
    void budgetsAreConvertedWithTheirContingency() {
        Budget budget =
                new Budget(daysAgo(1), Money.of(100), BudgetReason.INITIAL, Money.of(20), null, null, null, "USD");
        Budget seen = seen(initiative("I").budgets(budget).build(), NEW)
                .budgets()
                .list()
                .get(0);
        assertThat(seen.amount()).isEqualTo(Money.of(80));
        assertThat(seen.contingency()).isEqualTo(Money.of(16));
    }

    @Test
    void plansTakeTheNewestRateThatIsKnown() {
        ExchangeRate later = ExchangeRate.of("USD", AS_OF.plusDays(5), 9.0);
        Spend plan = only(seen(spent(AS_OF.plusDays(20), "USD"), NEW, later));
        assertThat(plan.planned()).isEqualTo(Money.of(80));
        assertThat(plan.actual()).isNull();
    }

    @Test
    void theOwnCurrencyNeedsNoRate() {
        assertThat(only(seen(spent(daysAgo(1), "EUR"))).actual()).isEqualTo(Money.of(10));
    }

    @Test
    void whatWasHandedOverStaysAsItWas() {
        Portfolio portfolio = organization().add(NEW, spent(daysAgo(1), "USD")).build();
        Initiative source = (Initiative) portfolio.source("initiatives").get(0);
        assertThat(only(source).actual()).isEqualTo(Money.of(10));
        assertThat(only(source).currency()).isEqualTo("USD");
    }

    @Test
    void refusesAnAmountWithoutARate() {
        assertThat(Refusal.of(spent(daysAgo(1), "USD")))
                .isEqualTo("initiatives[I]/spending/0/currency: no rate of USD is known on 2026-06-29.\n"
                        + "Add it to exchangeRates, or leave the currency out if it is that of the portfolio.");
    }

    @Test
    void refusesAnAmountBeforeTheFirstRate() {
        assertThat(Refusal.of(NEW, spent(daysAgo(11), "USD")))
                .isEqualTo("initiatives[I]/spending/0/currency: no rate of USD is known on 2026-06-19.\n"
                        + "Add one of that day or an earlier one to exchangeRates.");
    }

    @Test
    void refusesWhatIsNoCurrency() {
        assertThat(Refusal.of(ExchangeRate.of("Euro", daysAgo(1), 1.0)))
                .isEqualTo("exchangeRates[Euro 2026-06-29]/currency: 'Euro' is no currency.\n"
                        + "Write the code of ISO 4217, such as EUR.");
    }

    @Test
    void refusesTwoRatesOfOneDay() {
        assertThat(Refusal.of(NEW, ExchangeRate.of("USD", daysAgo(10), 0.9)))
                .isEqualTo("exchangeRates[USD 2026-06-20]: is there twice.\nMaybe two exports were joined.");
    }

    @Test
    void refusesARateOfZero() {
        assertThat(Refusal.of(ExchangeRate.of("USD", daysAgo(1), 0.0)))
                .isEqualTo("exchangeRates[USD 2026-06-29]/rate: 0.0 is less than 0.000000001.\n"
                        + "Maybe the source counts in another unit.");
    }

    @Test
    void oneDayMayHoldSpendingInTwoCurrencies() {
        Initiative both = initiative("I")
                .spending(
                        Spend.in("USD", daysAgo(1), Money.of(1), Money.of(1)),
                        Spend.in("GBP", daysAgo(1), Money.of(1), Money.of(1)))
                .build();
        ExchangeRate pound = ExchangeRate.of("GBP", daysAgo(5), 1.25);
        assertThat(seen(both, NEW, pound).spending().actualToDate()).isEqualTo(Money.of("2.05"));
    }

    @Test
    void onlyRatesUpToTheDayAreSeen() {
        Portfolio portfolio = Given.organization()
                .add(OLD, NEW, ExchangeRate.of("USD", AS_OF.plusDays(1), 0.9))
                .build();

        assertThat(portfolio.exchangeRates()).containsExactlyInAnyOrder(OLD, NEW);
    }
}
