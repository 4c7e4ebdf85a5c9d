package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which decisions are material, and of which that can be told. */
class MaterialityTest {

    private static final Initiative OF_A_HUNDRED =
            initiative("I").budgets(budget("100")).build();

    private static Materiality materiality(Fact... facts) {
        return portfolio(facts).profile().materiality();
    }

    private static DecisionBuilder decision() {
        return Given.decision("D", AS_OF);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "4.999999, false"})
    void aDecisionIsMaterialFromTheMaterialShareOn(String amount, boolean material) {
        assertThat(materiality(OF_A_HUNDRED)
                        .reachedBy(decision().amount(Money.of(amount)).build()))
                .isEqualTo(material);
    }

    @ParameterizedTest
    @CsvSource({"20, true", "19.999999, false"})
    void theOrganisationMayNameTheMaterialShare(String amount, boolean material) {
        Portfolio portfolio = Portfolio.builder()
                .organization(Organization.builder("BAKER", "Baker", AS_OF)
                        .materiality(0.2)
                        .build())
                .add(OF_A_HUNDRED)
                .build();
        assertThat(portfolio
                        .profile()
                        .materiality()
                        .reachedBy(decision().amount(Money.of(amount)).build()))
                .isEqualTo(material);
    }

    @Test
    void anIrreversibleDecisionIsMaterialWithoutAnAmount() {
        assertThat(materiality().reachedBy(decision().reversible(false).build()))
                .isTrue();
        assertThat(materiality().reachedBy(decision().reversible(true).build())).isFalse();
        assertThat(materiality().reachedBy(decision().build())).isFalse();
    }

    @Test
    void anAmountWithoutABudgetIsNotMaterial() {
        assertThat(materiality().reachedBy(decision().amount(Money.of(9)).build()))
                .isFalse();
    }

    @Test
    void materialityIsKnownFromReversibilityOrFromAmountAndBudget() {
        assertThat(materiality(OF_A_HUNDRED).known(decision().amount(Money.ZERO).build()))
                .isTrue();
        assertThat(materiality(OF_A_HUNDRED).known(decision().build())).isFalse();
        assertThat(materiality().known(decision().reversible(true).build())).isTrue();
        assertThat(materiality().known(decision().amount(Money.of(9)).build())).isFalse();
    }
}
