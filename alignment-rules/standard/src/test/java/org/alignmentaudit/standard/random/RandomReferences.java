package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetHistory;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;

/**
 * Draws seven to nine or more finished initiatives that took around a fifth beyond their first budgets, which are around a
 * third, once or thrice that of another; with forecasts of which around 60 % held; and tells what budgets hold back and rest
 * on.
 */
final class RandomReferences {

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final boolean told;

    RandomReferences(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.told = dice.maybe(0.5);
    }

    /** Initiatives to compare others with, in some portfolios. */
    List<Initiative> draw(List<Initiative> others) {
        if (!told) {
            return List.of();
        }
        Money size = others.stream()
                .map(Initiative::budgetInForce)
                .filter(budget -> budget != null && budget.positive())
                .skip(dice.between(0, 3))
                .findFirst()
                .orElse(Money.of(30_000));
        int count = dice.oneOf(7, 8, 8, 9, 12);
        int forecasts = dice.oneOf(1, 2, 3, 3);
        int hits = count * forecasts * 6 / 10 + dice.oneOf(-1, 0, 0, 1);
        List<Initiative> finished = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            finished.add(finished("JF" + i, size, forecasts, hits - i * forecasts));
        }
        for (int i = dice.maybe(0.4) ? 2 * count : 0; i > 0; i--) {
            finished.add(larger("JH" + i, size));
        }
        return finished;
    }

    /** One of another size, in budget. */
    private Initiative larger(String id, Money size) {
        LocalDate day = asOf.minusDays(dice.between(500, 900));
        Money budget = new Money(size.micros() * 20);
        return Initiative.builder(id, "Larger " + id, InitiativeType.PROJECT, InitiativeStatus.DONE)
                .budgets(Budget.of(day, budget, BudgetReason.INITIAL))
                .spending(Spend.actual(day.plusDays(90), budget))
                .build();
    }

    private Initiative finished(String id, Money size, int forecasts, int hits) {
        Money third = dice.around(new Money((size.micros() + 2) / 3));
        Money wanted = dice.oneOf(size, size, size, third, dice.around(new Money(size.micros() * 3)));
        long tenth = Math.max(1, wanted.micros() / 10);
        Money first = dice.maybe(0.5) ? new Money(10 * tenth) : wanted;
        Money cost = cost(tenth);
        LocalDate day = asOf.minusDays(dice.between(500, 900));
        InitiativeType type = dice.maybe(0.95) ? InitiativeType.PROJECT : InitiativeType.SYSTEM;
        return Initiative.builder(id, "Finished " + id, type, InitiativeStatus.DONE)
                .budgets(Budget.of(day, positive(first), dice.maybe(0.97) ? BudgetReason.INITIAL : BudgetReason.TOP_UP))
                .spending(Spend.actual(day.plusDays(90), cost))
                .forecasts(order.of(
                        IntStream.range(0, forecasts)
                                .mapToObj(i -> forecast(day.plusDays(i), cost, i < hits))
                                .toList(),
                        Forecast[]::new))
                .build();
    }

    /** Twelve tenths, more often than not. */
    private Money cost(long tenth) {
        return dice.maybe(0.6)
                ? positive(dice.around(new Money(12 * tenth)))
                : new Money(tenth * dice.oneOf(9, 11, 11, 13, 13, 20));
    }

    private static Money positive(Money amount) {
        return amount.positive() ? amount : new Money(1);
    }

    private Forecast forecast(LocalDate day, Money cost, boolean held) {
        Money high = held
                ? cost.plus(dice.oneOf(Money.ZERO, Money.ZERO, Money.of(1)))
                : new Money(Math.max(0, cost.micros() - dice.oneOf(1, 1, 1_000_000)));
        return new Forecast(day, null, null, null, dice.orNull(0.5, () -> cost), dice.orNull(0.98, () -> high));
    }

    /** Says of the versions of a budget what they hold back, around a fifth, and what they rest on. */
    Initiative addTo(Initiative initiative) {
        if (!told || !initiative.budgets().any()) {
            return initiative;
        }
        List<Budget> versions =
                initiative.budgets().list().stream().map(this::told).toList();
        return Altered.with(initiative, "budgets", new BudgetHistory(order.of(versions)));
    }

    private Budget told(Budget version) {
        Money fifth = dice.around(new Money(version.amount().micros() / 5));
        Money held =
                dice.oneOf(Money.ZERO, fifth, fifth, new Money(version.amount().micros() / 4));
        Budget holding =
                Altered.with(version, "contingency", dice.orNull(0.8, () -> held.positive() ? held : Money.ZERO));
        return Altered.with(holding, "basis", dice.orNull(0.6, () -> dice.word(EstimateBasis.class)));
    }
}
