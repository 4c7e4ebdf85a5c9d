package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityMismatchOracleTest {

    private static Spend spent(int daysAgo, String actual) {
        return Spend.actual(daysAgo(daysAgo), Money.of(actual));
    }

    /** Goals of these priorities, each with an initiative that spends this much. */
    private static PortfolioBuilder spending(int[] priorities, String... amounts) {
        PortfolioBuilder portfolio = organization();
        for (int i = 0; i < priorities.length; i++) {
            portfolio.add(goal("G" + i).priority(priorities[i]).build());
            portfolio.add(initiative("I" + i)
                    .goalLinks(GoalLink.to("G" + i))
                    .spending(spent(10, amounts[i]))
                    .build());
        }
        return portfolio;
    }

    private static Map<String, Set<String>> found(PortfolioBuilder portfolio) {
        return Map.copyOf(new PriorityMismatchOracle().firing(portfolio.build()));
    }

    private static Map<String, Set<String>> letter(String letter, boolean fires) {
        return fires ? Map.of("ORGANIZATION:O", Set.of(letter)) : Map.of();
    }

    /** The coefficient of five different ranks is 1 - the sum of squared distances / 20. */
    @ParameterizedTest
    @CsvSource({
        "500 400 300 200 100, false",
        "300 200 500 400 100, false",
        "200 400 500 100 300, true",
        "300 200 100 400 500, true",
        "240 200 210 190 230, false"
    })
    void ranksSpendingByPriority(String amounts, boolean fires) {
        assertThat(found(spending(new int[] {1, 2, 3, 4, 5}, amounts.split(" ")))
                        .containsKey("ORGANIZATION:O"))
                .isEqualTo(fires);
    }

    @Test
    void needsFiveGoals() {
        assertThat(found(spending(new int[] {1, 2, 3, 4}, "24", "25", "26", "25")))
                .isEmpty();
    }

    @Test
    void averagesRanksOfTiesAndDoesNotAssessWhatIsAllEqual() {
        assertThat(found(spending(new int[] {1, 1, 2, 2, 3}, "10", "10", "10", "10", "10")))
                .isEmpty();
        assertThat(found(spending(new int[] {2, 2, 2, 2, 2}, "1", "2", "3", "4", "5")))
                .isEmpty();
        assertThat(found(spending(new int[] {1, 1, 2, 2, 3}, "25", "20", "20", "20", "10")))
                .isEmpty();
        assertThat(found(spending(new int[] {1, 1, 2, 2, 3}, "20", "20", "25", "25", "10")))
                .isEqualTo(letter("a", true));
    }

    @ParameterizedTest
    @CsvSource({"24.999999, 25.000001, true", "25, 26, false", "24, 25, false"})
    void comparesTheHighestAndTheLowestPriorityWithAQuarter(String first, String last, boolean fires) {
        String rest = Money.of(100)
                .minus(Money.of(first))
                .minus(Money.of(last))
                .amount()
                .toPlainString();
        assertThat(found(spending(new int[] {1, 2, 4}, first, rest, last))).isEqualTo(letter("b", fires));
    }

    @Test
    void needsAGoalOfTheHighestPriority() {
        assertThat(found(spending(new int[] {2, 3, 4}, "10", "10", "80"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"364, true", "365, false"})
    void looksAtOneYear(int daysAgo, boolean fires) {
        assertThat(found(spending(new int[] {1, 2, 3}, "20", "20", "1")
                        .add(initiative("J")
                                .goalLinks(GoalLink.to("G2"))
                                .spending(spent(daysAgo, "100"))
                                .build())))
                .isEqualTo(letter("b", fires));
    }

    @Test
    void leavesOutWhatDailyOperationsDeliverWithoutSpending() {
        assertThat(found(spending(new int[] {2, 4}, "10", "80")
                        .add(goal("O").priority(1).byOperations(true).build())))
                .isEmpty();
        assertThat(found(spending(new int[] {2, 4}, "10", "80")
                        .add(goal("O").priority(1).build())))
                .isEqualTo(letter("b", true));
    }

    @Test
    void sharesSpendingByWeight() {
        assertThat(found(organization()
                        .add(
                                goal("G").priority(1).build(),
                                goal("H").priority(2).build(),
                                initiative("I")
                                        .goalLinks(GoalLink.to("G", 0.2), GoalLink.to("H"))
                                        .spending(spent(1, "60"))
                                        .build())))
                .isEqualTo(letter("b", true));
    }

    private static InitiativeBuilder worked(String id, String budget, double hours) {
        return initiative(id).budgets(budget(budget)).spending(new Spend(daysAgo(10), null, null, null, hours, null));
    }

    private static PortfolioBuilder hours(double hours) {
        return organization()
                .add(
                        goal("G").build(),
                        worked("I", "50", hours).goalLinks(GoalLink.to("G")).build(),
                        worked("J", "50", 100 - hours).goalLinks().build());
    }

    @ParameterizedTest
    @CsvSource({"70, false", "70.000001, true", "30, false", "29.9, true", "50, false"})
    void comparesHoursWithTheBudget(double hours, boolean fires) {
        assertThat(found(hours(hours))).isEqualTo(letter("c", fires));
    }

    @Test
    void leavesOutTheHoursOfWhatIsNotInThePortfolioBudget() {
        assertThat(found(hours(50)
                        .add(initiative("D", InitiativeStatus.DONE)
                                .spending(new Spend(daysAgo(10), null, null, null, 500.0, null))
                                .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals", "initiatives.goalLinks", "initiatives.budgets", "initiatives.spending.hours"})
    void doesNotAssessHoursThatNobodyKnows(String path) {
        assertThat(found(hours(90).unavailable(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals.priority", "initiatives.goalLinks", "initiatives.spending.actual"})
    void doesNotAssessSpendingThatNobodyKnows(String path) {
        assertThat(found(spending(new int[] {1, 2, 4}, "10", "10", "80").unavailable(path)))
                .isEmpty();
    }
}
