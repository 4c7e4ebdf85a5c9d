package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;

/**
 * Draws ideas whose records contradict each other, or nearly so: budgets in other prices and units, ratings on two scales, and
 * around as much unplanned as was spent. What they spent lies too long ago to count for anything else.
 */
final class RandomConflicts {

    private static final List<String> FACTORS =
            List.of("1", "1.1", "1.2", "79", "80", "100", "125", "126", "799", "800", "1000", "1250", "1251", "0");

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomConflicts(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Initiative> draw() {
        return IntStream.rangeClosed(1, dice.between(1, 4))
                .mapToObj(i -> conflicting("KI" + i))
                .toList();
    }

    private Initiative conflicting(String id) {
        InitiativeBuilder idea = Initiative.builder(id, "Idea " + id, InitiativeType.PROJECT, InitiativeStatus.IDEA);
        dice.sometimes(0.8, () -> idea.budgets(order.of(budgets(), Budget[]::new)));
        dice.sometimes(0.6, () -> idea.statusReports(order.of(reports(), StatusReport[]::new)));
        dice.sometimes(
                0.6,
                () -> idea.spending(order.of(
                        dice.days(2, this::day).stream().map(this::spend).toList(), Spend[]::new)));
        return idea.build();
    }

    private LocalDate day() {
        return asOf.minusDays(dice.between(1200, 1300));
    }

    private List<Budget> budgets() {
        List<Budget> versions = new ArrayList<>();
        BigDecimal amount = BigDecimal.valueOf(dice.between(1, 9));
        for (int i = dice.between(1, 3); i > 0; i--) {
            BudgetReason reason = dice.maybe(0.5) ? BudgetReason.TOP_UP : dice.word(BudgetReason.class);
            versions.add(
                    Budget.of(asOf.minusDays(20L * i), Money.of(amount.setScale(6, RoundingMode.HALF_UP)), reason));
            amount = dice.maybe(0.3)
                    ? amount.divide(BigDecimal.valueOf(dice.oneOf(80, 100, 125, 128)))
                    : amount.multiply(new BigDecimal(dice.oneOf(FACTORS)));
        }
        return versions;
    }

    private List<StatusReport> reports() {
        List<StatusReport> reports = new ArrayList<>();
        boolean mixed = dice.maybe(0.4);
        for (int i = dice.between(1, 4); i > 0; i--) {
            Band band = dice.oneOf(Band.GREEN, Band.AMBER, Band.RED, Band.UNRATED);
            RatingScale scale = mixed ? dice.word(RatingScale.class) : RatingScale.THREE;
            reports.add(StatusReport.of(asOf.minusDays(20L * i), band, scale));
        }
        return reports;
    }

    private Spend spend(LocalDate day) {
        Money actual = Money.of(dice.oneOf(100, 100, 0, -5));
        return new Spend(
                day,
                null,
                dice.orNull(0.9, () -> actual),
                dice.orNull(0.8, () -> dice.oneOf(dice.around(actual), dice.around(actual), Money.ZERO)),
                null,
                null);
    }
}
