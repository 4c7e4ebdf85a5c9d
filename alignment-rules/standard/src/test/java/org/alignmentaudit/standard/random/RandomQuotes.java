package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * Draws initiatives on hold whose budgets were set anew around three times, around a twentieth from the first, while their
 * scope changed by around 15 %.
 */
final class RandomQuotes {

    private static final long FIRST = 1_000;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomQuotes(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Initiative> draw() {
        return dice.maybe(0.7)
                ? List.of()
                : IntStream.rangeClosed(1, dice.between(1, 5))
                        .mapToObj(i -> quoted("JQ" + i))
                        .toList();
    }

    private Initiative quoted(String id) {
        return Initiative.builder(id, "Quoted " + id, InitiativeType.PROJECT, InitiativeStatus.PAUSED)
                .budgets(order.of(versions(), Budget[]::new))
                .statusReports(order.of(reports(), StatusReport[]::new))
                .build();
    }

    private List<Budget> versions() {
        List<Budget> versions = new ArrayList<>();
        versions.add(version(300, Money.of(FIRST), BudgetReason.INITIAL));
        int count = dice.oneOf(2, 3, 3, 3, 4);
        for (int i = 0; i < count; i++) {
            versions.add(version(
                    250 - 50 * i,
                    amount(),
                    dice.oneOf(
                            BudgetReason.TOP_UP, BudgetReason.SCOPE, BudgetReason.UNKNOWN, BudgetReason.PRICE_BASE)));
        }
        return versions;
    }

    private Money amount() {
        return dice.oneOf(
                Money.of(FIRST),
                Money.of(FIRST),
                Money.of(1_050),
                Money.of(950),
                dice.around(Money.of(dice.oneOf(1_050, 950))));
    }

    private Budget version(int daysAgo, Money amount, BudgetReason reason) {
        EstimateBasis basis = dice.orNull(0.3, () -> dice.word(EstimateBasis.class));
        return Altered.with(Budget.of(asOf.minusDays(daysAgo), amount, reason), "basis", basis);
    }

    private List<StatusReport> reports() {
        double last = dice.oneOf(115.0, 115.0, 114.9, 85.0, 85.1, 130.0);
        return List.of(report(280, dice.oneOf(100.0, 100.0, 100.0, 0.0)), report(140, null), report(20, last));
    }

    private StatusReport report(int daysAgo, @Nullable Double size) {
        return Altered.with(StatusReport.of(asOf.minusDays(daysAgo), Band.AMBER), "scopeSize", size);
    }
}
