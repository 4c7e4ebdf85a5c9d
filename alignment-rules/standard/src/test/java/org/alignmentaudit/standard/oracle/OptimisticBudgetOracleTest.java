package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-06 fires. */
class OptimisticBudgetOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new OptimisticBudgetOracle().firing(portfolio(facts)));
    }

    /** Initiatives that took so much of a first budget of 100. */
    private static List<Fact> finished(int count, String cost) {
        return IntStream.range(0, count)
                .mapToObj(i -> Initiative.builder("D" + i, "Done", InitiativeType.PROJECT, InitiativeStatus.DONE)
                        .budgets(budget("100"))
                        .spending(Spend.actual(daysAgo(5), Money.of(cost)))
                        .build())
                .map(Fact.class::cast)
                .toList();
    }

    private static Fact planned(InitiativeType type, String amount, String contingency) {
        return Initiative.builder("I", "Portal", type, InitiativeStatus.ACTIVE)
                .budgets(new Budget(
                        daysAgo(9),
                        Money.of(amount),
                        BudgetReason.INITIAL,
                        Money.of(contingency),
                        null,
                        null,
                        null,
                        null))
                .build();
    }

    private static Map<String, Set<String>> beside(List<Fact> finished, Fact planned) {
        List<Fact> all = new ArrayList<>(finished);
        all.add(planned);
        return firing(all.toArray(Fact[]::new));
    }

    @Test
    void aContingencyBelowTheMedianOverrun() {
        Fact lean = planned(InitiativeType.PROJECT, "100", "19.99");
        assertThat(beside(finished(8, "120"), lean)).containsOnlyKeys("INITIATIVE:I");
        assertThat(beside(finished(8, "120"), planned(InitiativeType.PROJECT, "100", "20")))
                .isEmpty();
        assertThat(beside(finished(8, "119.999999"), lean)).isEmpty();
        assertThat(beside(finished(7, "120"), lean)).isEmpty();
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        List<Fact> outcomes = new ArrayList<>(finished(8, "110").subList(0, 4));
        outcomes.addAll(finished(8, "130").subList(4, 8));
        assertThat(beside(outcomes, planned(InitiativeType.PROJECT, "100", "19.99")))
                .containsOnlyKeys("INITIATIVE:I");
        assertThat(beside(outcomes, planned(InitiativeType.PROJECT, "100", "20")))
                .isEmpty();
    }

    @Test
    void aClassThatIsTooSmallIsWidened() {
        assertThat(beside(finished(8, "150"), planned(InitiativeType.PROJECT, "301", "0")))
                .containsOnlyKeys("INITIATIVE:I");
        assertThat(beside(finished(8, "150"), planned(InitiativeType.SYSTEM, "100", "0")))
                .containsOnlyKeys("INITIATIVE:I");
    }

    @Test
    void theClassIsPreferredToOthers() {
        List<Fact> outcomes = new ArrayList<>(finished(8, "100"));
        IntStream.range(0, 9)
                .mapToObj(i -> Initiative.builder("B" + i, "Big", InitiativeType.PROJECT, InitiativeStatus.DONE)
                        .budgets(budget("300.000001"))
                        .spending(Spend.actual(daysAgo(5), Money.of(900)))
                        .build())
                .forEach(outcomes::add);
        assertThat(beside(outcomes, planned(InitiativeType.PROJECT, "100", "0")))
                .isEmpty();
        assertThat(beside(outcomes, planned(InitiativeType.PROJECT, "200", "0")))
                .containsOnlyKeys("INITIATIVE:I");
    }
}
