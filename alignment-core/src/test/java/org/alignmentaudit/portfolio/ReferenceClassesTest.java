package org.alignmentaudit.portfolio;

import static org.alignmentaudit.facts.InitiativeType.PROJECT;
import static org.alignmentaudit.facts.InitiativeType.SYSTEM;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What closed initiatives cost beside what they were to cost. */
class ReferenceClassesTest {

    private static InitiativeBuilder done(String id, InitiativeType type) {
        return Initiative.builder(id, "Closed " + id, type, InitiativeStatus.DONE);
    }

    private static Initiative closed(String id, InitiativeType type, int planned, int spent) {
        return done(id, type)
                .budgets(Budget.of(daysAgo(900), Money.of(planned), BudgetReason.INITIAL))
                .spending(Spend.actual(daysAgo(500), Money.of(spent)))
                .build();
    }

    private static Initiative planned(int amount, @Nullable Integer contingency, @Nullable EstimateBasis basis) {
        Money held = contingency == null ? null : Money.of(contingency);
        return Initiative.builder("I", "Planned", PROJECT, InitiativeStatus.APPROVED)
                .budgets(new Budget(daysAgo(9), Money.of(amount), BudgetReason.INITIAL, held, basis, null, null, null))
                .build();
    }

    private static @Nullable OutsideView view(Initiative initiative, int minClosed, Initiative... closed) {
        Portfolio portfolio = organization().add(initiative).add(closed).build();
        ReferenceClasses classes = portfolio.profile().estimates().referenceClasses();
        OutsideView view = classes.view(initiative, 3.0, minClosed);
        assertThat(classes.comparable(initiative, minClosed)).isEqualTo(view != null);
        return view;
    }

    @Test
    void similarSizeIsUpToSoManyTimesLargerOrSmaller() {
        OutsideView view = view(
                planned(300, 0, null),
                1,
                closed("A", PROJECT, 99, 990),
                closed("B", PROJECT, 100, 110),
                closed("C", PROJECT, 900, 1080),
                closed("D", PROJECT, 901, 9010),
                closed("E", SYSTEM, 300, 3000));

        assertThat(view.others().width()).isEqualTo(ClassWidth.TYPE_AND_SIZE);
        assertThat(view.others().widened()).isFalse();
        assertThat(view.others().nearest())
                .extracting(outcome -> outcome.initiative().id())
                .containsExactly("B", "C");
        assertThat(view.others().p50()).isEqualByComparingTo("0.15");
    }

    @Test
    void tooFewAlikeWidenToTheTypeAndThenToAll() {
        Initiative[] closed = {
            closed("A", PROJECT, 100, 110), closed("B", PROJECT, 9000, 9900), closed("C", SYSTEM, 100, 150)
        };

        assertThat(view(planned(100, 0, null), 1, closed).others().width()).isEqualTo(ClassWidth.TYPE_AND_SIZE);
        assertThat(view(planned(100, 0, null), 2, closed).others().width()).isEqualTo(ClassWidth.TYPE);
        assertThat(view(planned(100, 0, null), 3, closed).others().width()).isEqualTo(ClassWidth.ORGANIZATION);
        assertThat(view(planned(100, 0, null), 3, closed).others().widened()).isTrue();
        assertThat(view(planned(100, 0, null), 4, closed)).isNull();
    }

    @Test
    void countsOnlyWhatIsDoneWithAFirstBudgetAndKnownSpending() {
        Budget first = Budget.of(daysAgo(900), Money.of(100), BudgetReason.INITIAL);
        Spend spent = Spend.actual(daysAgo(500), Money.of(150));

        assertThat(CostOutcome.of(done("A", PROJECT)
                        .budgets(first, Budget.of(daysAgo(600), Money.of(200), BudgetReason.TOP_UP))
                        .spending(spent)
                        .build()))
                .extracting(CostOutcome::overrun)
                .isEqualTo(0.5);
        assertThat(CostOutcome.of(Initiative.builder("B", "B", PROJECT, InitiativeStatus.CANCELLED)
                        .budgets(first)
                        .spending(spent)
                        .build()))
                .isNull();
        assertThat(CostOutcome.of(done("C", PROJECT).budgets(first).build())).isNull();
        assertThat(CostOutcome.of(done("D", PROJECT)
                        .budgets(Budget.of(daysAgo(900), Money.of(100), BudgetReason.UNKNOWN))
                        .spending(spent)
                        .build()))
                .isNull();
        assertThat(CostOutcome.of(closed("E", PROJECT, 0, 10))).isNull();
    }

    @Test
    void theMedianIsTheOneInTheMiddleOrTheMeanOfTwo() {
        assertThat(p50(110, 130, 120)).isEqualTo(0.2);
        assertThat(p50(105, 115, 125, 135)).isEqualTo(0.2);
        assertThat(p50(90)).isEqualTo(-0.1);
    }

    private static double p50(int... spent) {
        Initiative[] closed = IntStream.range(0, spent.length)
                .mapToObj(i -> closed("C" + i, PROJECT, 100, spent[i]))
                .toArray(Initiative[]::new);
        return view(planned(100, 0, null), 1, closed).others().p50().doubleValue();
    }

    @Test
    void fourInFiveStayAtOrUnderTheHigherOverrun() {
        Initiative[] closed = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> closed("C" + i, PROJECT, 100, 100 + i))
                .toArray(Initiative[]::new);

        assertThat(view(planned(100, 0, null), 1, closed).others().p80()).isEqualByComparingTo("0.08");
    }

    @Test
    void listsThoseOfTheNearestBudgets() {
        Initiative[] closed = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> closed(String.format("C%02d", i), SYSTEM, 100 * i, 100 * i))
                .toArray(Initiative[]::new);

        List<CostOutcome> nearest =
                view(planned(1500, 0, null), 8, closed).others().nearest();
        List<CostOutcome> smallest =
                view(planned(1, 0, null), 8, closed).others().nearest();

        assertThat(nearest)
                .extracting(outcome -> outcome.initiative().id())
                .startsWith("C10")
                .endsWith("C19")
                .hasSize(10);
        assertThat(smallest)
                .extracting(outcome -> outcome.initiative().id())
                .startsWith("C01")
                .endsWith("C10");
    }

    @Test
    void whatIsHeldBackIsComparedExactly() {
        Initiative[] closed = {closed("A", PROJECT, 100, 105), closed("B", PROJECT, 100, 135)};

        assertThat(view(planned(1000, 199, null), 1, closed).unprovided(0.2)).isTrue();
        assertThat(view(planned(1000, 200, null), 1, closed).unprovided(0.2)).isFalse();
        assertThat(view(planned(1000, 0, null), 1, closed).unprovided(0.21)).isFalse();
        assertThat(view(planned(1000, 100, null), 1, closed).contingencyShare()).isEqualTo(0.1);
        assertThat(view(planned(1000, 100, null), 1, closed).likely()).isEqualTo(Money.of(1200));
        assertThat(view(planned(1000, 100, null), 1, closed).high()).isEqualTo(Money.of(1350));
    }

    @Test
    void anUnknownContingencyLeavesItOpen() {
        assertThat(view(planned(1000, null, null), 1, closed("A", PROJECT, 100, 105)))
                .isNull();
        assertThat(view(planned(0, 0, null), 1, closed("A", PROJECT, 100, 105))).isNull();
    }

    @Test
    void namesABudgetThatRestsOnAClassAlready() {
        Initiative closed = closed("A", PROJECT, 100, 105);

        assertThat(view(planned(100, 0, EstimateBasis.REFERENCE_CLASS), 1, closed)
                        .classBasis())
                .isEqualTo(EstimateBasis.REFERENCE_CLASS);
        assertThat(view(planned(100, 0, EstimateBasis.OWN), 1, closed).classBasis())
                .isNull();
    }

    @Test
    void withoutAnyClosedInitiativeThereIsNothingToCompareWith() {
        Initiative initiative = planned(100, 0, null);

        assertThat(portfolio(initiative)
                        .profile()
                        .estimates()
                        .referenceClasses()
                        .view(initiative, 3.0, 0))
                .isNull();
    }
}
