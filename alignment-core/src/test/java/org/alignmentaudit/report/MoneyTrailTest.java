package org.alignmentaudit.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class MoneyTrailTest {

    private final PortfolioBuilder portfolio = Portfolio.builder()
            .organization(Organization.of("bakery", "Bakery", SampleReport.AS_OF, "EUR"))
            .add(Goal.builder("G-1", "Bread", GoalStatus.ACTIVE).build())
            .add(Goal.builder("G-2", "Cake", GoalStatus.ACTIVE).build())
            .add(Goal.builder("G-3", "Shop", GoalStatus.MET).build());

    private static InitiativeBuilder initiative(String id) {
        return Initiative.builder(id, "Name of " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    private static InitiativeBuilder spending(String id, long amount) {
        return initiative(id).spending(Spend.actual(parse("2026-03-31"), Money.of(amount)));
    }

    private MoneyTrail trail() {
        return new MoneyTrail(portfolio.build());
    }

    private static List<String> told(List<MoneyEnd> ends) {
        return ends.stream()
                .map(end -> end.kind() + " " + end.name() + " " + end.amount())
                .toList();
    }

    @Test
    void sharesTheMoneyOfAnInitiativeByTheWeightsOfItsLinks() {
        portfolio.add(spending("I-1", 400)
                .goalLinks(GoalLink.to("G-1", 0.75), GoalLink.to("G-2", 0.25))
                .build());

        assertThat(told(trail().targets())).containsExactly("GOAL Bread 300", "GOAL Cake 100");
    }

    /** Added up otherwise, these weights give a sum that differs in its last digit, and Bread gets a millionth more. */
    @Test
    void addsUpWeightsAsInitiativesDo() {
        portfolio.add(spending("I-1", 9_000_000_000L)
                .goalLinks(GoalLink.to("G-1", 0.63), GoalLink.to("G-2", 0.15), GoalLink.to("G-3", 0.05))
                .build());

        assertThat(told(trail().targets())).contains("GOAL Bread 6831325301.204818");
    }

    @Test
    void showsMoneyWithoutAGoalAndGoalsWithoutMoney() {
        portfolio.add(spending("I-1", 400).goalLinks().build());

        MoneyTrail trail = trail();

        assertThat(told(trail.targets())).containsExactly("UNFUNDED Bread 0", "UNFUNDED Cake 0", "ORPHAN  400");
        assertThat(trail.orphaned()).isEqualTo(Money.of(400));
        assertThat(trail.unfunded()).isEqualTo(2);
    }

    @Test
    void showsMoneyForGoalsThatAreNotPursued() {
        portfolio.add(spending("I-1", 400).goalLinks(GoalLink.to("G-3")).build());

        assertThat(told(trail().targets())).contains("CLOSED Shop 400");
    }

    @Test
    void doesNotTakeUnknownLinksForNone() {
        portfolio
                .add(spending("I-1", 400).build())
                .add(spending("I-2", 100).goalLinks(GoalLink.to("G-1")).build());

        assertThat(told(trail().targets())).contains("GOAL Bread 100", "UNKNOWN  400");
    }

    @Test
    void putsTheLargestFirst() {
        portfolio
                .add(spending("I-1", 100).goalLinks(GoalLink.to("G-1")).build())
                .add(spending("I-2", 300).goalLinks(GoalLink.to("G-2")).build());

        assertThat(told(trail().sources())).containsExactly("SOURCE Name of I-2 300", "SOURCE Name of I-1 100");
        assertThat(told(trail().targets())).containsExactly("GOAL Cake 300", "GOAL Bread 100");
    }

    @Test
    void followsBudgetsWhereNothingIsKnownToBeSpent() {
        portfolio.add(initiative("I-1")
                .budgets(Budget.of(parse("2026-01-05"), Money.of(500), BudgetReason.INITIAL))
                .goalLinks(GoalLink.to("G-1"))
                .build());

        assertThat(trail().spent()).isFalse();
        assertThat(trail().all()).isEqualTo(Money.of(500));
    }

    @Test
    void leavesOutInitiativesWhoseCreditNotesOutweighTheirSpending() {
        portfolio
                .add(spending("I-1", -50).goalLinks(GoalLink.to("G-1")).build())
                .add(spending("I-2", 100).goalLinks(GoalLink.to("G-2")).build());

        assertThat(trail().all()).isEqualTo(Money.of(100));
    }

    @Test
    void takesLinksOfNoWeightForNone() {
        portfolio.add(spending("I-1", 400).goalLinks(GoalLink.to("G-1", 0)).build());

        assertThat(trail().orphaned()).isEqualTo(Money.of(400));
    }

    @Test
    void aGoalOfAnInitiativeThatDoesNotTellItsSpendingIsNotSaidToGetNothing() {
        portfolio
                .add(spending("I-1", 400).goalLinks(GoalLink.to("G-3")).build())
                .add(initiative("I-2").goalLinks(GoalLink.to("G-1")).build());

        assertThat(told(trail().targets())).containsExactly("CLOSED Shop 400", "UNTOLD Bread 0", "UNFUNDED Cake 0");
        assertThat(trail().unfunded()).isEqualTo(1);
        assertThat(trail().untold()).isEqualTo(1);
    }

    @Test
    void noGoalIsSaidToGetNothingWhereMoneyMayGoAnywhere() {
        portfolio
                .add(spending("I-1", 400).goalLinks(GoalLink.to("G-1")).build())
                .add(spending("I-2", 100).build());

        assertThat(told(trail().targets())).containsExactly("GOAL Bread 400", "UNTOLD Cake 0", "UNKNOWN  100");
        assertThat(trail().untold()).isZero();
    }

    @Test
    void whatSpentNothingOrIsOnlyAnIdeaTellsItsMoney() {
        portfolio
                .add(spending("I-1", 400).goalLinks(GoalLink.to("G-1")).build())
                .add(initiative("I-2").spending().goalLinks(GoalLink.to("G-2")).build())
                .add(Initiative.builder("I-3", "Idea", InitiativeType.PROJECT, InitiativeStatus.IDEA)
                        .goalLinks(GoalLink.to("G-2"))
                        .build());

        assertThat(told(trail().targets())).containsExactly("GOAL Bread 400", "UNFUNDED Cake 0");
        assertThat(trail().untold()).isZero();
    }

    @Test
    void amongBudgetsThoseMissOneThatAreFunded() {
        portfolio
                .add(initiative("I-1")
                        .budgets(Budget.of(parse("2026-01-05"), Money.of(500), BudgetReason.INITIAL))
                        .goalLinks(GoalLink.to("G-1"))
                        .build())
                .add(initiative("I-2").goalLinks(GoalLink.to("G-2")).build())
                .add(Initiative.builder("I-3", "Old", InitiativeType.PROJECT, InitiativeStatus.DONE)
                        .goalLinks(GoalLink.to("G-1"))
                        .build());

        assertThat(told(trail().targets())).containsExactly("GOAL Bread 500", "UNTOLD Cake 0");
        assertThat(trail().untold()).isEqualTo(1);
    }
}
