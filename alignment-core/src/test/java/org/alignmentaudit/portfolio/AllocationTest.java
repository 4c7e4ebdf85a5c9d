package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money spent and hours worked, followed to the goals. */
class AllocationTest {

    private static Allocation allocation(Fact... facts) {
        return Given.portfolio(facts).profile().allocation();
    }

    private static Goal ranked(String id, int priority) {
        return goal(id).priority(priority).build();
    }

    private static Fact spending(String id, String goalId, String amount) {
        return initiative(id)
                .goalLinks(GoalLink.to(goalId))
                .spending(Spend.actual(AS_OF, Money.of(amount)))
                .build();
    }

    private static InitiativeBuilder working(String id, double hours, String budget) {
        return initiative(id).budgets(budget(budget)).spending(new Spend(AS_OF, null, null, null, hours, null));
    }

    // money

    @Test
    void moneyFallsToGoalsByWeight() {
        RankAgreement agreement = allocation(
                        ranked("A", 1),
                        ranked("B", 2),
                        dropped("OLD"),
                        initiative("I", InitiativeStatus.DONE)
                                .goalLinks(
                                        GoalLink.to("A", 0.5),
                                        GoalLink.to("A", 0.25),
                                        GoalLink.to("B", 0.25),
                                        GoalLink.to("OLD"))
                                .spending(Spend.actual(daysAgo(9), Money.of(80)), Spend.actual(AS_OF, Money.of(20)))
                                .build())
                .spending(365)
                .rankAgreement(2);
        assertThat(agreement.correlation()).isEqualTo(1.0);
        assertThat(agreement.goals())
                .extracting(it -> it.goal().id(), GoalSpend::spent, GoalSpend::all, GoalSpend::share)
                .containsExactly(
                        tuple("A", Money.of("37.5"), Money.of(50), 0.75),
                        tuple("B", Money.of("12.5"), Money.of(50), 0.25));
    }

    private static Goal dropped(String id) {
        return Goal.builder(id, id, GoalStatus.DROPPED).priority(1).build();
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "29, 10", "30, 0", "-1, 0"})
    void onlyTheLastDaysCount(int daysAgo, int expected) {
        assertThat(allocation(
                                ranked("A", 1),
                                initiative("I")
                                        .goalLinks(GoalLink.to("A"))
                                        .spending(Spend.actual(daysAgo(daysAgo), Money.of(10)))
                                        .build())
                        .spending(30)
                        .all())
                .isEqualTo(Money.of(expected));
    }

    @Test
    void linksOfNoWeightAndRowsWithoutActualsCarryNothing() {
        assertThat(allocation(
                                ranked("A", 1),
                                initiative("I")
                                        .goalLinks(GoalLink.to("A", 0))
                                        .spending(Spend.actual(AS_OF, Money.of(10)))
                                        .build(),
                                working("J", 5, "1").goalLinks(GoalLink.to("A")).build())
                        .spending(365)
                        .all())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void anAgreementNeedsGoalsMoneyAndDifferences() {
        Fact a = ranked("A", 1);
        Fact b = ranked("B", 2);
        Fact money = spending("I", "A", "10");
        assertThat(allocation(a, b, money).spending(365).rankAgreement(3)).isNull();
        assertThat(allocation(a, b).spending(365).rankAgreement(2)).isNull();
        assertThat(allocation(a, ranked("C", 1), money).spending(365).rankAgreement(2))
                .isNull();
        assertThat(allocation(a, b, money, spending("J", "B", "10"))
                        .spending(365)
                        .rankAgreement(2))
                .isNull();
        assertThat(allocation(a, b, money).spending(365).rankAgreement(2).correlation())
                .isEqualTo(1.0);
    }

    @Test
    void aGoalThatOperationsDeliverIsComparedOnlyWithMoney() {
        Fact operations = goal("O").priority(1).byOperations(true).build();
        Fact[] others = {ranked("A", 2), ranked("B", 3), spending("I", "A", "10")};
        Allocation without = allocation(operations, others[0], others[1], others[2]);
        assertThat(without.spending(365).rankAgreement(2).goals()).hasSize(2);
        Allocation with = allocation(operations, others[0], others[1], others[2], spending("J", "O", "1"));
        assertThat(with.spending(365).rankAgreement(2).goals()).hasSize(3);
    }

    @Test
    void theEndsAreTheFirstPriorityAndTheLastInUse() {
        PriorityEnds ends = allocation(
                        ranked("A", 1),
                        ranked("B", 1),
                        ranked("C", 3),
                        ranked("D", 4),
                        goal("E").build(),
                        spending("I", "A", "10"),
                        spending("J", "B", "5"),
                        spending("K", "C", "20"),
                        spending("L", "D", "25"),
                        spending("M", "E", "40"))
                .spending(365)
                .priorityEnds();
        assertThat(ends).isEqualTo(new PriorityEnds(4, Money.of(15), Money.of(25), Money.of(100)));
        assertThat(ends.firstShare()).isEqualTo(0.15);
        assertThat(ends.lastShare()).isEqualTo(0.25);
    }

    @Test
    void withoutAFirstOrAnotherPriorityOrMoneyThereAreNoEnds() {
        assertThat(allocation(ranked("A", 2), ranked("B", 3), spending("I", "A", "1"))
                        .spending(365)
                        .priorityEnds())
                .isNull();
        assertThat(allocation(ranked("A", 1), spending("I", "A", "1"))
                        .spending(365)
                        .priorityEnds())
                .isNull();
        assertThat(allocation(ranked("A", 1), ranked("B", 3)).spending(365).priorityEnds())
                .isNull();
        assertThat(allocation().spending(365).priorityEnds()).isNull();
    }

    @Test
    void prioritiesAreCompleteWhereEveryActiveGoalHasOne() {
        assertThat(allocation(
                                ranked("A", 1),
                                Goal.builder("D", "D", GoalStatus.DROPPED).build())
                        .prioritiesComplete())
                .isTrue();
        assertThat(allocation(ranked("A", 1), goal("B").build()).prioritiesComplete())
                .isFalse();
    }

    // hours

    @Test
    void theWidestGapOfHoursAndBudgetIsFound() {
        HoursGap gap = allocation(
                        ranked("A", 1),
                        ranked("B", 2),
                        working("I", 30, "60").goalLinks(GoalLink.to("A")).build(),
                        working("J", 50, "30").goalLinks(GoalLink.to("B")).build(),
                        working("K", 20, "10").build())
                .widestHoursGap(365);
        assertThat(gap.goal().id()).isEqualTo("A"); // 30 % against 60 %; B has 50 % against 30 %
        assertThat(gap.hoursShare()).isEqualTo(0.3);
        assertThat(gap.budgetShare()).isEqualTo(0.6);
        assertThat(gap.width()).isEqualTo(0.3);
    }

    @Test
    void ofEqualGapsTheFirstGoalStands() {
        HoursGap gap = allocation(
                        ranked("B", 1),
                        ranked("A", 1),
                        working("I", 10, "30").goalLinks(GoalLink.to("A")).build(),
                        working("J", 30, "10").goalLinks(GoalLink.to("B")).build())
                .widestHoursGap(365);
        assertThat(gap.goal().id()).isEqualTo("A");
    }

    @Test
    void aGapIsRoundedToABillionth() {
        assertThat(new HoursGap(ranked("A", 1), 0.9, 0.7).width()).isEqualTo(0.2);
        assertThat(new HoursGap(ranked("A", 1), 0.7, 0.900000002).width()).isEqualTo(0.200000002);
    }

    @Test
    void hoursOfInitiativesThatHoldNoClaimOnMoneyDoNotCount() {
        assertThat(allocation(
                                ranked("A", 1),
                                initiative("I", InitiativeStatus.DONE)
                                        .goalLinks(GoalLink.to("A"))
                                        .spending(new Spend(AS_OF, null, null, null, 9.0, null))
                                        .build(),
                                working("J", 4, "10").build())
                        .widestHoursGap(365)
                        .hoursShare())
                .isZero();
    }

    @Test
    void withoutHoursBudgetOrGoalsThereIsNoGap() {
        Fact linked = working("I", 5, "0").goalLinks(GoalLink.to("A")).build();
        assertThat(allocation(ranked("A", 1), linked).widestHoursGap(365)).isNull();
        assertThat(allocation(ranked("A", 1), working("I", 0, "5").build()).widestHoursGap(365))
                .isNull();
        assertThat(allocation(working("I", 5, "5").build()).widestHoursGap(365)).isNull();
    }

    @Test
    void hoursAreCompleteWhereEveryBudgetHasSome() {
        assertThat(allocation(
                                working("I", 5, "5").build(),
                                initiative("J").build(),
                                initiative("K", InitiativeStatus.DONE)
                                        .budgets(budget("5"))
                                        .build())
                        .hoursComplete(365))
                .isTrue();
        assertThat(allocation(
                                working("I", 5, "5").build(),
                                initiative("J").budgets(budget("5")).build())
                        .hoursComplete(365))
                .isFalse();
    }
}
