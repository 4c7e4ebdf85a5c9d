package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Money;

/**
 * Draws the versions of a budget: raises of 10 % and 50 % and a little more or less, tenfold budgets and a little more,
 * on the days of reports and beside them, with every reason, and now and then two versions on one day.
 */
final class RandomBudgets {

    private static final int MILLION = 1_000_000;

    /** Raises in millionths of the budget before; the thresholds are 10 % and 50 %. */
    private static final List<Integer> RAISES = List.of(
            100_000, 100_000, 100_001, 100_001, 99_999, 500_000, 500_000, 500_001, 500_001, 499_999, 150_000, 250_000,
            800_000, 50_000, 10_000, -100_000, 0);

    private static final List<BudgetReason> REASONS = List.of(
            BudgetReason.TOP_UP,
            BudgetReason.TOP_UP,
            BudgetReason.TOP_UP,
            BudgetReason.TOP_UP,
            BudgetReason.UNKNOWN,
            BudgetReason.UNKNOWN,
            BudgetReason.SCOPE,
            BudgetReason.PHASE,
            BudgetReason.PRICE_BASE,
            BudgetReason.TRANSFER,
            BudgetReason.INITIAL);

    private final Dice dice;
    private final Course course;
    private final List<Budget> versions = new ArrayList<>();
    private Money current = Money.ZERO;

    RandomBudgets(Dice dice, Course course) {
        this.dice = dice;
        this.course = course;
    }

    List<Budget> draw() {
        LocalDate first = firstDay();
        current = firstAmount();
        versions.add(Budget.of(first, current, dice.maybe(0.9) ? BudgetReason.INITIAL : dice.oneOf(REASONS)));
        Money before = current;
        for (LocalDate day : days()) {
            if (day.isAfter(first)) {
                raise(day, dice.maybe(0.7) ? before : current);
            }
            before = day.isAfter(course.compared()) ? before : current;
        }
        return versions;
    }

    /** Before the report that is compared with; now and then on its day, or too late. */
    private LocalDate firstDay() {
        return dice.maybe(0.2)
                ? dice.around(course.compared())
                : course.compared().minusDays(dice.between(1, 300));
    }

    /** Nothing, a first guess that is yet to be replaced by a budget, or a budget. */
    private Money firstAmount() {
        if (dice.maybe(0.03)) {
            return Money.ZERO;
        }
        return dice.maybe(0.15) ? dice.thousands(1, 20) : dice.thousands(20, 900);
    }

    /** Any days; now and then one before each report of the bad run too, or on it. */
    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>(dice.upTo(4, this::day));
        if (dice.maybe(0.25)) {
            course.reports().badRun().forEach(report -> days.add(report.date().minusDays(dice.between(0, 20))));
        }
        return days;
    }

    private LocalDate day() {
        return dice.oneOf(
                dice.around(course.compared()),
                dice.around(course.newest()),
                dice.around(course.badSince()),
                dice.between(course.compared(), course.newest()),
                dice.between(course.compared(), course.newest()),
                dice.between(course.badSince(), course.newest()),
                dice.between(course.compared().minusDays(200), course.compared()),
                course.asOf().plusDays(dice.between(0, 30)));
    }

    private void raise(LocalDate day, Money reference) {
        BudgetReason reason = dice.oneOf(REASONS);
        Money raise = dice.maybe(0.12) ? tenfold() : part(reference, dice.oneOf(RAISES));
        if (dice.maybe(0.2)) {
            BudgetReason other = dice.word(BudgetReason.class);
            if (other != reason) {
                add(day, current.plus(new Money(raise.micros() / 2)), other);
            }
        }
        current = current.plus(raise);
        add(day, current, reason);
    }

    /**
     * What makes the version in force ten times as large, or a little more; versions that are large already stay so.
     */
    private Money tenfold() {
        Money nine = new Money(current.micros() * 9);
        Money more = dice.oneOf(Money.ZERO, new Money(1), Money.of(1), current);
        return current.compareTo(Money.of(MILLION)) < 0 ? nine.plus(more) : part(current, dice.oneOf(RAISES));
    }

    /** So many millionths of the amount. */
    private static Money part(Money amount, int millionths) {
        long units = amount.micros() / MILLION;
        long rest = amount.micros() % MILLION;
        return new Money(units * millionths + rest * millionths / MILLION);
    }

    private void add(LocalDate day, Money amount, BudgetReason reason) {
        Money contingency = new Money(amount.micros() / 10);
        versions.add(new Budget(
                day,
                amount,
                reason,
                dice.orNull(0.2, () -> contingency),
                null,
                null,
                dice.orNull(0.3, () -> "P" + dice.between(1, 9)),
                null));
    }
}
