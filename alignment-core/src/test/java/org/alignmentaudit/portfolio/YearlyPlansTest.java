package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** How the money planned for one year is shared out over the goals, beside the years before. */
class YearlyPlansTest {

    /** Plans of the newest year first, each on its last day. */
    private static InitiativeBuilder plans(String id, long... plans) {
        List<Spend> rows = new ArrayList<>();
        for (int year = 0; year < plans.length; year++) {
            rows.add(plan(365 * year, plans[year]));
        }
        return initiative(id).spending(rows.toArray(Spend[]::new));
    }

    private static Spend plan(int daysAgo, long amount) {
        return new Spend(daysAgo(daysAgo), Money.of(amount), null, null, null, null);
    }

    private static YearlyPlans of(Fact... facts) {
        return portfolio(facts).profile().habits().yearlyPlans();
    }

    private static Fact serving(String goal, InitiativeBuilder initiative) {
        return initiative.goalLinks(GoalLink.to(goal)).build();
    }

    private static final Fact[] GOALS = {
        goal("A").build(), goal("B").build(), goal("C").build()
    };

    private static Fact[] with(Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(GOALS));
        all.addAll(List.of(facts));
        return all.toArray(Fact[]::new);
    }

    @Test
    void sharesThatStayTheSameCorrelateFully() {
        YearPairs pairs = of(with(
                        serving("A", plans("I", 10, 20)),
                        serving("B", plans("J", 20, 40)),
                        serving("C", plans("K", 50, 100))))
                .pairs(1, 3);

        assertThat(pairs.goals()).isEqualTo(3);
        assertThat(pairs.lowest()).isEqualTo(1);
        assertThat(pairs.allAtLeast(1)).isTrue();
    }

    @Test
    void theLowestPairCounts() {
        YearPairs pairs = of(with(
                        serving("A", plans("I", 1, 1, 3)),
                        serving("B", plans("J", 2, 2, 2)),
                        serving("C", plans("K", 3, 3, 1))))
                .pairs(2, 3);

        assertThat(pairs.lowest()).isEqualTo(-1);
        assertThat(pairs.allAtLeast(0.98)).isFalse();
    }

    @Test
    void aYearHas365Days() {
        Fact early = serving("A", initiative("I").spending(plan(364, 5), plan(365, 1), plan(729, 6), plan(730, 99)));
        YearPairs pairs = of(with(early, serving("B", plans("J", 2, 4)), serving("C", plans("K", 9, 18))))
                .pairs(1, 3);

        // 5, 2, 9 beside 7, 4, 18
        assertThat(pairs.lowest()).isCloseTo(0.97219, within(0.00001));
    }

    @Test
    void moneyFallsToGoalsByTheWeights() {
        Fact shared = plans("I", 40, 40)
                .goalLinks(GoalLink.to("A", 0.2), GoalLink.to("B", 0.6))
                .build();
        YearPairs pairs = of(with(shared, serving("C", plans("K", 20, 20)))).pairs(1, 3);

        assertThat(pairs.goals()).isEqualTo(3);
        assertThat(pairs.lowest()).isEqualTo(1);
    }

    @Test
    void goalsThatNeverGotMoneyDoNotCount() {
        Fact[] two = with(serving("A", plans("I", 10, 20)), serving("B", plans("J", 20, 40)));

        assertThat(of(two).pairs(1, 3)).isNull();
        assertThat(of(two).pairs(1, 2).goals()).isEqualTo(2);
    }

    @Test
    void aYearWithoutPlansCannotBeCompared() {
        Fact[] oneYear = with(serving("A", plans("I", 10)), serving("B", plans("J", 20)), serving("C", plans("K", 50)));

        assertThat(of(oneYear).pairs(1, 3)).isNull();
    }

    @Test
    void equalSharesCannotBeCompared() {
        Fact[] equal = with(
                serving("A", plans("I", 10, 20)), serving("B", plans("J", 10, 40)), serving("C", plans("K", 10, 100)));

        assertThat(of(equal).pairs(1, 3)).isNull();
    }

    @Test
    void whatLawRequiresIsLeftOut() {
        YearlyPlans plans = of(with(
                serving("A", plans("I", 10, 20).regulatory(false)),
                serving("B", plans("J", 20, 40).regulatory(false)),
                serving("C", plans("K", 50, 1).regulatory(true))));

        assertThat(plans.required()).isEqualTo(1);
        assertThat(plans.requiredKnown()).isTrue();
        assertThat(plans.pairs(1, 2).goals()).isEqualTo(2);
        assertThat(of(with(serving("A", plans("I", 10)))).requiredKnown()).isFalse();
    }

    @Test
    void changesOfPrioritiesCountAfterTheOldestYear() {
        Fact changed = goal("A")
                .changes(
                        new GoalChange(daysAgo(365), "priority", "1", "2"),
                        new GoalChange(daysAgo(364), "priority", "2", "1"),
                        new GoalChange(daysAgo(3), "due", null, null))
                .build();
        YearPairs pairs = of(
                        changed, goal("B").build(), serving("A", plans("I", 10, 20)), serving("B", plans("J", 20, 40)))
                .pairs(1, 2);

        assertThat(pairs.priorityChanges()).isEqualTo(1);
    }
}
