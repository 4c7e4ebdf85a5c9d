package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.facts.UnplannedAndActual;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** What initiatives spent, taken together and each beside the portfolio. Immutable and thread-safe. */
public final class PortfolioSpending {

    private final LocalDate asOf;
    private final List<Initiative> initiatives;
    private final Money budget;
    private final boolean actualSupplied;
    private final Lazy<Boolean> complete;
    private final Lazy<Money> meanToDate;

    PortfolioSpending(Portfolio portfolio, Money budget) {
        asOf = portfolio.asOf();
        initiatives = portfolio.initiatives();
        this.budget = budget;
        actualSupplied = portfolio.supplies("initiatives.spending.actual");
        complete = new Lazy<>(() -> initiatives.stream()
                .filter(Initiative::active)
                .allMatch(initiative -> initiative.spending().actualKnown()));
        meanToDate = new Lazy<>(() -> mean(initiatives));
    }

    private static Money mean(List<Initiative> initiatives) {
        Money total = sum(initiatives, initiative -> true);
        return initiatives.isEmpty() ? Money.ZERO : total.times(1.0 / initiatives.size());
    }

    private static Money sum(List<Initiative> initiatives, Predicate<Initiative> which) {
        Money sum = Money.ZERO;
        for (Initiative initiative : initiatives) {
            sum = which.test(initiative) ? sum.plus(initiative.spending().actualToDate()) : sum;
        }
        return sum;
    }

    /** What an initiative spent to date; null where nobody tells. */
    public @Nullable Money toDate(Initiative initiative) {
        return actualSupplied && initiative.spending().actualKnown()
                ? initiative.spending().actualToDate()
                : null;
    }

    /** What an initiative spent to date as a share of the portfolio budget; 0 where that is not above zero. */
    public double shareOfBudget(Initiative initiative) {
        return budget.positive() ? initiative.spending().actualToDate().shareOf(budget) : 0;
    }

    /**
     * Whether every ACTIVE initiative tells what it spent, be it nothing. Rows that hold nothing but plans or hours do not
     * tell.
     */
    public boolean complete() {
        return complete.get();
    }

    /** Mean over all initiatives of what was spent so far, rounded to the nearest millionth; zero without an initiative. */
    public Money meanToDate() {
        return meanToDate.get();
    }

    /** The money spent to date by ACTIVE initiatives, and the part of those required from outside or bearing a run word. */
    public RequiredSpending required(Collection<String> runTags) {
        return new RequiredSpending(
                sum(initiatives, initiative -> initiative.active() && initiative.required(runTags)),
                sum(initiatives, Initiative::active));
    }

    /**
     * How much of the spending of so many days up to the as-of date no plan held, over all initiatives. What an initiative
     * that a regulator set off spends counts as planned.
     */
    public UnplannedAndActual unplanned(int days) {
        Window window = Window.upTo(asOf, days);
        return initiatives.stream()
                .map(initiative -> initiative.trigger() == Trigger.REGULATION
                        ? initiative.spending().unplanned(window).excused()
                        : initiative.spending().unplanned(window))
                .reduce(UnplannedAndActual.NONE, UnplannedAndActual::plus);
    }
}
