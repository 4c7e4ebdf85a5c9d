package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.facts.UnplannedAndActual;
import org.junit.jupiter.api.Test;

/** What initiatives spent, taken together and each beside the portfolio. */
class PortfolioSpendingTest {

    private static final List<String> RUN = List.of("run");

    private static PortfolioSpending spending(Fact... facts) {
        return portfolio(facts).profile().spending();
    }

    private static Spend spent(String amount) {
        return Spend.actual(daysAgo(5), Money.of(amount));
    }

    @Test
    void whatAnInitiativeSpentIsUnknownWhereNobodyTells() {
        Initiative oven = initiative("I").spending(spent("30")).build();
        assertThat(spending(oven).toDate(oven)).isEqualTo(Money.of(30));
        assertThat(spending(oven).toDate(initiative("J").build())).isNull();
        assertThat(organization()
                        .add(oven)
                        .unavailable("initiatives.spending.actual")
                        .build()
                        .profile()
                        .spending()
                        .toDate(oven))
                .isNull();
    }

    @Test
    void whatAnInitiativeSpentIsAShareOfThePortfolioBudget() {
        Initiative oven =
                initiative("I").budgets(budget("120")).spending(spent("30")).build();
        assertThat(spending(oven).shareOfBudget(oven)).isEqualTo(0.25);
        assertThat(spending().shareOfBudget(oven)).isZero();
    }

    @Test
    void theMeanIsOverAllInitiatives() {
        assertThat(spending(
                                initiative("I").spending(spent("30")).build(),
                                initiative("J", InitiativeStatus.DONE)
                                        .spending(spent("10"))
                                        .build(),
                                initiative("K").build())
                        .meanToDate())
                .isEqualTo(Money.of("13.333333"));
        assertThat(spending().meanToDate()).isEqualTo(Money.ZERO);
    }

    @Test
    void isCompleteWhereEveryActiveInitiativeTellsIt() {
        assertThat(spending(
                                initiative("I").spending().build(),
                                initiative("J", InitiativeStatus.DONE).build())
                        .complete())
                .isTrue();
        assertThat(spending(initiative("I").build()).complete()).isFalse();
        assertThat(spending(initiative("I")
                                .spending(new Spend(AS_OF, null, null, null, 8.0, null))
                                .build())
                        .complete())
                .isFalse();
    }

    @Test
    void requiredIsWhatActiveInitiativesSpentOnWhatMustBe() {
        RequiredSpending spending = spending(
                        initiative("I").tags("RUN").spending(spent("30")).build(),
                        initiative("J").regulatory(true).spending(spent("10")).build(),
                        initiative("K").spending(spent("60")).build(),
                        initiative("L", InitiativeStatus.DONE)
                                .tags("run")
                                .spending(spent("500"))
                                .build())
                .required(RUN);
        assertThat(spending).isEqualTo(new RequiredSpending(Money.of(40), Money.of(100)));
        assertThat(spending.share()).isEqualTo(0.4);
    }

    @Test
    void withoutSpendingThereIsNoShareOfIt() {
        RequiredSpending spending = spending(initiative("I").build()).required(RUN);
        assertThat(spending.shareKnown()).isFalse();
        assertThat(spending.share()).isZero();
    }

    @Test
    void unplannedIsThatOfAllInitiativesButForRegulation() {
        assertThat(spending(
                                initiative("I").spending(unplanned("30", "10")).build(),
                                initiative("J").spending(unplanned("20", "5")).build(),
                                initiative("K")
                                        .trigger(Trigger.REGULATION)
                                        .spending(unplanned("50", "50"))
                                        .build())
                        .unplanned(365))
                .isEqualTo(new UnplannedAndActual(Money.of(15), Money.of(100)));
    }

    private static Spend unplanned(String actual, String part) {
        return new Spend(daysAgo(5), null, Money.of(actual), Money.of(part), null, null);
    }
}
