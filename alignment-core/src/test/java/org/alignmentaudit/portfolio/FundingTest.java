package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingTest {

    private static Funding funding(Fact... facts) {
        return portfolio(facts).profile().funding();
    }

    private static List<GoalFunding> fundings(Fact... facts) {
        return facts(GoalFunding.class, facts);
    }

    private static List<Contribution> contributions(Fact... facts) {
        return facts(Contribution.class, facts);
    }

    private static <F> List<F> facts(Class<F> type, Fact... facts) {
        return portfolio(facts).facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void thePortfolioBudgetIsWhatIsApprovedActiveOrPaused(InitiativeStatus status) {
        Set<InitiativeStatus> funded =
                EnumSet.of(InitiativeStatus.APPROVED, InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED);
        GoalFunding funding = fundings(
                        goal("G").build(),
                        initiative("I", status)
                                .budgets(budget("100"))
                                .goalLinks(GoalLink.to("G"))
                                .build())
                .get(0);
        Money expected = funded.contains(status) ? Money.of(100) : Money.ZERO;
        assertThat(funding.portfolioBudget()).isEqualTo(expected);
        assertThat(funding.allotted()).isEqualTo(expected);
    }

    @Test
    void theBudgetIsTheSumOfTheBudgetsInForce() {
        assertThat(funding(
                                initiative("I").budgets(budget("30")).build(),
                                initiative("J", InitiativeStatus.APPROVED)
                                        .budgets(budget("20"))
                                        .build(),
                                initiative("K", InitiativeStatus.DONE)
                                        .budgets(budget("50"))
                                        .build(),
                                initiative("L").build())
                        .budget())
                .isEqualTo(Money.of(50));
    }

    @Test
    void linksAreCompleteWhereEveryActiveInitiativeTellsThem() {
        assertThat(funding(
                                initiative("I").goalLinks().build(),
                                initiative("J", InitiativeStatus.DONE).build())
                        .linksComplete())
                .isTrue();
        assertThat(funding(initiative("I").goalLinks().build(), initiative("J").build())
                        .linksComplete())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void onlyActiveInitiativesServeAGoal(InitiativeStatus status) {
        GoalFunding funding = fundings(
                        goal("G").build(),
                        initiative("I", status).goalLinks(GoalLink.to("G")).build())
                .get(0);
        assertThat(funding.activeInitiatives()).isEqualTo(status == InitiativeStatus.ACTIVE ? 1 : 0);
        assertThat(funding.unserved()).isEqualTo(status != InitiativeStatus.ACTIVE);
    }

    @Test
    void aBudgetIsSharedOutByWeight() {
        assertThat(fundings(
                        goal("G").build(),
                        goal("H").build(),
                        initiative("I")
                                .budgets(budget("100"))
                                .goalLinks(GoalLink.to("G", 0.6), GoalLink.to("H", 0.2))
                                .build()))
                .extracting(GoalFunding::allotted)
                .containsExactly(Money.of(75), Money.of(25));
    }

    @Test
    void aLinkWithoutWeightWeighsOne() {
        assertThat(contributions(
                        goal("G").build(),
                        goal("H").build(),
                        initiative("I")
                                .budgets(budget("100"))
                                .goalLinks(GoalLink.to("G"), GoalLink.to("H", 0.25))
                                .build()))
                .extracting(Contribution::goalId, Contribution::weight, Contribution::allotted)
                .containsExactly(tuple("G", 1.0, Money.of(80)), tuple("H", 0.25, Money.of(20)));
    }

    @Test
    void severalLinksToOneGoalAreOneContribution() {
        Contribution contribution = contributions(
                        goal("G").build(),
                        initiative("I")
                                .budgets(budget("100"))
                                .goalLinks(GoalLink.to("G", 0.25), GoalLink.to("G", 0.5))
                                .build())
                .get(0);
        assertThat(contribution.weight()).isEqualTo(0.75);
        assertThat(contribution.allotted()).isEqualTo(Money.of(100));
        assertThat(contribution.initiativeId()).isEqualTo("I");
        assertThat(contribution.goalActive()).isTrue();
    }

    @Test
    void severalLinksToOneGoalServeItOnce() {
        assertThat(fundings(
                        goal("G").build(),
                        initiative("I")
                                .goalLinks(GoalLink.to("G", 0.25), GoalLink.to("G", 0.5))
                                .build()))
                .extracting(GoalFunding::activeInitiatives)
                .containsExactly(1);
    }

    @Test
    void linksOfNoWeightCarryNoMoney() {
        GoalFunding funding = fundings(
                        goal("G").build(),
                        initiative("I")
                                .budgets(budget("100"))
                                .goalLinks(GoalLink.to("G", 0))
                                .build())
                .get(0);
        assertThat(funding.allotted()).isEqualTo(Money.ZERO);
        assertThat(funding.activeInitiatives()).isEqualTo(1);
    }

    @Test
    void anInitiativeWithoutBudgetCarriesNoMoney() {
        GoalFunding funding = fundings(
                        goal("G").build(),
                        initiative("I").goalLinks(GoalLink.to("G")).build())
                .get(0);
        assertThat(funding.allotted()).isEqualTo(Money.ZERO);
        assertThat(funding.shareKnown()).isFalse();
        assertThat(funding.share()).isZero();
    }

    @Test
    void severalInitiativesAddUp() {
        GoalFunding funding = fundings(
                        goal("G").build(),
                        initiative("I")
                                .budgets(budget("30"))
                                .goalLinks(GoalLink.to("G"))
                                .build(),
                        initiative("J", InitiativeStatus.PAUSED)
                                .budgets(budget("20"))
                                .goalLinks(GoalLink.to("G"))
                                .build(),
                        initiative("K").budgets(budget("50")).build())
                .get(0);
        assertThat(funding)
                .isEqualTo(new GoalFunding("G", 1, Money.of(50), Money.of(100)))
                .satisfies(it -> assertThat(it.share()).isEqualTo(0.5));
    }

    @Test
    void everyGoalHasItsFundingByIdBeItNothing() {
        assertThat(fundings(goal("H").build(), goal("G").build()))
                .containsExactly(
                        new GoalFunding("G", 0, Money.ZERO, Money.ZERO),
                        new GoalFunding("H", 0, Money.ZERO, Money.ZERO));
    }

    @Test
    void withoutLinksThereIsNoContribution() {
        assertThat(contributions(
                        goal("G").build(), initiative("I").budgets(budget("10")).build()))
                .isEmpty();
    }
}
