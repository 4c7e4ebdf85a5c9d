package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;

/**
 * Draws spending on the first day of the bad run, on the as-of date and a day to either side; within the run exactly
 * half of the plan is spent, or a millionth less or more, or any part of it. A credit note makes up where too much was
 * spent before.
 */
final class RandomSpending {

    private final Dice dice;
    private final Course course;

    RandomSpending(Dice dice, Course course) {
        this.dice = dice;
        this.course = course;
    }

    List<Spend> draw() {
        List<Spend> rows = new ArrayList<>();
        for (LocalDate day : dice.days(8, this::day)) {
            rows.add(row(day));
        }
        settle(rows);
        return rows;
    }

    private LocalDate day() {
        return dice.oneOf(
                dice.around(course.badSince()),
                dice.around(course.asOf()),
                dice.between(course.badSince(), course.asOf()),
                dice.between(course.badSince(), course.asOf()),
                dice.between(course.badSince(), course.asOf()),
                course.badSince().minusDays(dice.between(1, 200)));
    }

    private Spend row(LocalDate day) {
        Money planned = dice.maybe(0.05) ? Money.ZERO : dice.thousands(1, 90);
        Money actual = dice.thousands(dice.maybe(0.1) ? -20 : 0, 90);
        return new Spend(
                day,
                dice.orNull(0.9, () -> planned),
                dice.orNull(0.9, () -> actual),
                dice.orNull(0.1, () -> actual),
                dice.orNull(0.1, () -> dice.between(0, 900) / 2.0),
                null);
    }

    /** Makes the last row within the run that can be compared bring the sum of them to the wanted part of the plan. */
    private void settle(List<Spend> rows) {
        List<Spend> compared = rows.stream().filter(this::comparedInRun).toList();
        if (!compared.isEmpty()) {
            Money planned = compared.stream().map(Spend::planned).reduce(Money.ZERO, Money::plus);
            Money actual = compared.stream().map(Spend::actual).reduce(Money.ZERO, Money::plus);
            Spend last = compared.get(compared.size() - 1);
            Money settled = last.actual().plus(wanted(planned)).minus(actual);
            rows.set(
                    rows.indexOf(last),
                    new Spend(last.date(), last.planned(), settled, last.unplanned(), last.hours(), last.currency()));
        }
    }

    private boolean comparedInRun(Spend row) {
        return row.planned() != null
                && row.actual() != null
                && !row.date().isBefore(course.badSince())
                && !row.date().isAfter(course.asOf());
    }

    private Money wanted(Money planned) {
        return dice.maybe(0.5)
                ? dice.around(new Money(planned.micros() / 2))
                : new Money(planned.micros() / 100 * dice.between(40, 130));
    }
}
