package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.budget;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the portfolio budget is shared among the active goals. */
class GoalSharesTest {

    private static GoalShares shares(Fact... facts) {
        return portfolio(facts).profile().goalShares();
    }

    private static Initiative funding(String id, String goalId, String amount) {
        return initiative(id)
                .budgets(budget(amount))
                .goalLinks(GoalLink.to(goalId))
                .build();
    }

    @Test
    void theMeanShareIsOverActiveGoalsOnly() {
        assertThat(shares(
                                goal("A").build(),
                                goal("B").build(),
                                goal("C").due(daysAgo(31)).build(),
                                funding("I", "A", "30"),
                                funding("J", "B", "10"),
                                funding("K", "C", "60"))
                        .mean())
                .isEqualTo(0.2);
    }

    @Test
    void withoutAnActiveGoalTheMeanIsZeroAndNothingBelowIt() {
        GoalShares shares =
                shares(funding("I", "A", "30"), goal("A").due(daysAgo(99)).build());
        assertThat(shares.mean()).isZero();
        assertThat(shares.belowMean(new GoalFunding("A", 0, Money.ZERO, Money.of(30))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"20, false", "19.999999, true", "20.000001, false"})
    void belowTheMeanIsComparedToTheMillionth(String allotted, boolean below) {
        GoalShares shares =
                shares(goal("A").build(), goal("B").build(), funding("I", "A", "30"), funding("J", "B", "10"));
        assertThat(shares.belowMean(new GoalFunding("A", 0, Money.of(allotted), Money.of(40))))
                .isEqualTo(below);
    }

    @Test
    void belowTheMeanHoldsForTheLargestAmounts() {
        GoalShares shares = shares(
                goal("A").build(),
                goal("B").build(),
                funding("I", "A", Money.MAX.minus(Money.of(1)).toString()),
                funding("J", "B", "1"));
        assertThat(shares.belowMean(new GoalFunding("B", 1, Money.of(1), Money.MAX)))
                .isTrue();
    }
}
