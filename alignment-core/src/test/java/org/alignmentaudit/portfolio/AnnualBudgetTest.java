package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** The money of a year that decisions are held against. */
class AnnualBudgetTest {

    private static final Decision OF_TEN =
            decision("D", AS_OF).amount(Money.of(10)).build();

    private static AnnualBudget annualBudget(Fact... facts) {
        return portfolio(facts).profile().annualBudget();
    }

    private static Spend planned(int daysAgo, String amount) {
        return Spend.of(daysAgo(daysAgo), Money.of(amount), Money.ZERO);
    }

    @Test
    void isWhatWasPlannedForTheYear() {
        AnnualBudget annual = annualBudget(
                initiative("I")
                        .budgets(budget("100"))
                        .spending(planned(365, "7"))
                        .build(),
                initiative("J").spending(planned(364, "30"), planned(0, "10")).build());
        assertThat(annual.amount()).isEqualTo(Money.of(40));
        assertThat(annual.shareOf(OF_TEN)).isEqualTo(0.25);
        assertThat(annual.shareOf(decision("D", AS_OF).build())).isZero();
    }

    @Test
    void isThePortfolioBudgetWhereNothingWasPlanned() {
        assertThat(annualBudget(initiative("I").budgets(budget("100")).build()).amount())
                .isEqualTo(Money.of(100));
        assertThat(annualBudget().amount()).isEqualTo(Money.ZERO);
        assertThat(annualBudget().shareOf(OF_TEN)).isZero();
    }

    @Test
    void countsPlansAndBudgetsOnlyAsFarAsTheyAreSupplied() {
        Initiative oven = initiative("I")
                .budgets(budget("500"))
                .spending(Spend.of(daysAgo(10), Money.of(80), Money.of(70)))
                .build();
        assertThat(annualBudget(oven).amount()).isEqualTo(Money.of(80));
        assertThat(without(oven, "initiatives.spending.planned").amount()).isEqualTo(Money.of(500));
        assertThat(without(oven, "initiatives.spending.planned", "initiatives.budgets")
                        .amount())
                .isEqualTo(Money.ZERO);
    }

    private static AnnualBudget without(Initiative initiative, String... paths) {
        return organization()
                .add(initiative)
                .unavailable(paths)
                .build()
                .profile()
                .annualBudget();
    }
}
