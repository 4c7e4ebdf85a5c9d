package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SpendingHistory;
import org.jspecify.annotations.Nullable;

/** Draws forecasts by which going on is worth as much as stopping, or a little more or less, or far from it. */
final class RandomForecasts {

    private final Dice dice;
    private final LocalDate asOf;

    RandomForecasts(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    List<Forecast> draw() {
        return dice.days(3, this::day).stream()
                .map(day -> forecast(day, dice.thousands(0, 500)))
                .toList();
    }

    /** Forecasts that put the cost at completion where these versions would have put the budget. */
    List<Forecast> inPlaceOf(List<Budget> versions, List<Spend> spending) {
        SpendingHistory spent = new SpendingHistory(spending);
        Map<LocalDate, Forecast> byDay = new TreeMap<>();
        for (Budget version : versions) {
            Money toComplete = version.amount().minus(spent.actualUntil(version.date()));
            if (toComplete.positive()) {
                byDay.put(version.date(), forecast(version.date(), toComplete));
            }
        }
        return List.copyOf(byDay.values());
    }

    private LocalDate day() {
        return asOf.minusDays(dice.maybe(0.2) ? dice.between(-20, 1) : dice.between(0, 300));
    }

    private Forecast forecast(LocalDate day, Money toComplete) {
        @Nullable Money exit = dice.orNull(0.6, () -> dice.thousands(0, 100));
        Money worth = exit == null ? toComplete : toComplete.minus(exit);
        Money benefit = dice.maybe(0.4) ? dice.around(worth) : worth.plus(dice.thousands(-200, 60));
        return new Forecast(
                day,
                dice.orNull(0.94, () -> toComplete),
                dice.orNull(0.94, () -> benefit),
                exit,
                dice.orNull(0.2, () -> dice.thousands(1, 500)),
                dice.orNull(0.2, () -> dice.thousands(500, 900)));
    }
}
