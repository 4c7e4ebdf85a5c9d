package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioProfileTest {

    private static final List<String> RUN = List.of("run");

    private static PortfolioProfile profile(Fact... facts) {
        return profile(Given.portfolio(facts));
    }

    private static PortfolioProfile profile(Portfolio portfolio) {
        return fact(portfolio, PortfolioProfile.class);
    }

    private static <F> F fact(Portfolio portfolio, Class<F> type) {
        return portfolio.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Initiative funding(String id, String goalId, String amount) {
        return initiative(id)
                .budgets(budget(amount))
                .goalLinks(GoalLink.to(goalId))
                .build();
    }

    @Test
    void theBudgetIsTheSumOfTheBudgetsInForce() {
        assertThat(profile(
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
    void theMeanShareIsOverActiveGoalsOnly() {
        assertThat(profile(
                                goal("A").build(),
                                goal("B").build(),
                                goal("C").due(daysAgo(31)).build(),
                                funding("I", "A", "30"),
                                funding("J", "B", "10"),
                                funding("K", "C", "60"))
                        .meanShareOfActiveGoals())
                .isEqualTo(0.2);
    }

    @Test
    void withoutAnActiveGoalTheMeanIsZeroAndNothingBelowIt() {
        PortfolioProfile profile =
                profile(funding("I", "A", "30"), goal("A").due(daysAgo(99)).build());
        assertThat(profile.meanShareOfActiveGoals()).isZero();
        assertThat(profile.belowMeanOfActiveGoals(new GoalFunding("A", 0, Money.ZERO, Money.of(30))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"20, false", "19.999999, true", "20.000001, false"})
    void belowTheMeanIsComparedToTheMillionth(String allotted, boolean below) {
        PortfolioProfile profile =
                profile(goal("A").build(), goal("B").build(), funding("I", "A", "30"), funding("J", "B", "10"));
        assertThat(profile.belowMeanOfActiveGoals(new GoalFunding("A", 0, Money.of(allotted), Money.of(40))))
                .isEqualTo(below);
    }

    @Test
    void belowTheMeanHoldsForTheLargestAmounts() {
        PortfolioProfile profile = profile(
                goal("A").build(),
                goal("B").build(),
                funding("I", "A", Money.MAX.minus(Money.of(1)).toString()),
                funding("J", "B", "1"));
        assertThat(profile.belowMeanOfActiveGoals(new GoalFunding("B", 1, Money.of(1), Money.MAX)))
                .isTrue();
    }

    @Test
    void linksAreCompleteWhereEveryActiveInitiativeTellsThem() {
        assertThat(profile(
                                initiative("I").goalLinks().build(),
                                initiative("J", InitiativeStatus.DONE).build())
                        .linksComplete())
                .isTrue();
        assertThat(profile(initiative("I").goalLinks().build(), initiative("J").build())
                        .linksComplete())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, true", "4.999999, false"})
    void aDecisionIsMaterialFromTheMaterialShareOn(String amount, boolean material) {
        assertThat(profile(initiative("I").budgets(budget("100")).build())
                        .material(decision("D", AS_OF).amount(Money.of(amount)).build()))
                .isEqualTo(material);
    }

    @ParameterizedTest
    @CsvSource({"20, true", "19.999999, false"})
    void theOrganisationMayNameTheMaterialShare(String amount, boolean material) {
        Portfolio portfolio = Portfolio.builder()
                .organization(Organization.builder("BAKER", "Baker", AS_OF)
                        .materiality(0.2)
                        .build())
                .add(initiative("I").budgets(budget("100")).build())
                .build();
        assertThat(profile(portfolio)
                        .material(decision("D", AS_OF).amount(Money.of(amount)).build()))
                .isEqualTo(material);
    }

    @Test
    void anIrreversibleDecisionIsMaterialWithoutAnAmount() {
        assertThat(profile().material(decision("D", AS_OF).reversible(false).build()))
                .isTrue();
        assertThat(profile().material(decision("D", AS_OF).reversible(true).build()))
                .isFalse();
        assertThat(profile().material(decision("D", AS_OF).build())).isFalse();
    }

    @Test
    void anAmountWithoutABudgetIsNotMaterial() {
        assertThat(profile().material(decision("D", AS_OF).amount(Money.of(9)).build()))
                .isFalse();
    }

    @Test
    void materialityIsKnownFromReversibilityOrFromAmountAndBudget() {
        PortfolioProfile budgeted =
                profile(initiative("I").budgets(budget("100")).build());
        assertThat(budgeted.materialityKnown(
                        decision("D", AS_OF).amount(Money.ZERO).build()))
                .isTrue();
        assertThat(budgeted.materialityKnown(decision("D", AS_OF).build())).isFalse();
        assertThat(profile()
                        .materialityKnown(decision("D", AS_OF).reversible(true).build()))
                .isTrue();
        assertThat(profile()
                        .materialityKnown(
                                decision("D", AS_OF).amount(Money.of(9)).build()))
                .isFalse();
    }

    @Test
    void requiredSpendingIsWhatActiveInitiativesSpentOnWhatMustBe() {
        RequiredSpending spending = profile(
                        initiative("I").tags("RUN").spending(spent("30")).build(),
                        initiative("J").regulatory(true).spending(spent("10")).build(),
                        initiative("K").spending(spent("60")).build(),
                        initiative("L", InitiativeStatus.DONE)
                                .tags("run")
                                .spending(spent("500"))
                                .build())
                .requiredSpending(RUN);
        assertThat(spending).isEqualTo(new RequiredSpending(Money.of(40), Money.of(100)));
        assertThat(spending.share()).isEqualTo(0.4);
    }

    @Test
    void withoutSpendingThereIsNoShareOfIt() {
        RequiredSpending spending = profile(initiative("I").build()).requiredSpending(RUN);
        assertThat(spending.shareKnown()).isFalse();
        assertThat(spending.share()).isZero();
    }

    private static Spend spent(String amount) {
        return Spend.actual(daysAgo(5), Money.of(amount));
    }

    @Test
    void theAnnualBudgetIsPlannedSpendingElseThePortfolioBudgetAsFarAsTheyAreSupplied() {
        Initiative oven = initiative("I")
                .budgets(budget("500"))
                .spending(Spend.of(daysAgo(10), Money.of(80), Money.of(70)))
                .build();
        assertThat(portfolio(oven).profile().annualBudget()).isEqualTo(Money.of(80));
        PortfolioBuilder noPlan = organization().add(oven).unavailable("initiatives.spending.planned");
        assertThat(noPlan.build().profile().annualBudget()).isEqualTo(Money.of(500));
        PortfolioBuilder neither =
                organization().add(oven).unavailable("initiatives.spending.planned", "initiatives.budgets");
        assertThat(neither.build().profile().annualBudget()).isEqualTo(Money.ZERO);
    }

    @Test
    void findsTheInitiativeThatADecisionIsAbout() {
        Portfolio all = portfolio(
                initiative("I").build(), initiative("J").build(), goal("I").build());
        PortfolioProfile profile = profile(all);

        assertThat(profile.initiative(about(SubjectType.INITIATIVE)))
                .isSameAs(all.initiatives().get(0));
        assertThat(profile.initiative(about(SubjectType.GOAL))).isNull();
        assertThat(profile.initiative(decision("D", AS_OF).build())).isNull();
    }

    private static Decision about(SubjectType type) {
        return decision("D", AS_OF).subjectType(type).subjectId("I").build();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "30, false", "-1, false"})
    void aDecisionCountsForSoManyDaysUpToTheDayOfTheAudit(int daysAgo, boolean counts) {
        Decision decision =
                Decision.builder("D", DecisionKind.START, daysAgo(daysAgo)).build();
        assertThat(profile().decidedWithin(decision, 30)).isEqualTo(counts);
    }

    @Test
    void explorationIsAddedUpOnceForSoManyDays() {
        PortfolioProfile profile = profile(
                initiative("I").spending(Spend.actual(daysAgo(40), Money.of(5))).build());

        assertThat(profile.exploration(50)).isNotNull().isSameAs(profile.exploration(50));
        assertThat(profile.exploration(30)).isNull();
    }
}
