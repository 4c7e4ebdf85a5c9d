package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;

/**
 * Draws cancelled initiatives that did as well as the kept ones, or a hundredth better or worse; and around two transfers from
 * initiatives rated well to those rated badly around the day.
 */
final class RandomExits {

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<String> leftGoals;

    RandomExits(Dice dice, Order order, LocalDate asOf, List<Goal> goals) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.leftGoals = goals.stream().filter(Goal::closed).map(Goal::id).toList();
    }

    List<Initiative> draw(List<Initiative> others) {
        List<Initiative> drawn = new ArrayList<>();
        dice.sometimes(0.5, () -> cancel(drawn, others));
        dice.sometimes(0.4, () -> transfer(drawn));
        return drawn;
    }

    /** As many as are kept, with the same indexes but for the last, or fewer. */
    private void cancel(List<Initiative> drawn, List<Initiative> others) {
        List<Initiative> kept = new ArrayList<>(others);
        for (int i = dice.between(3, 6); i > 0; i--) {
            Initiative finished = rated("JK" + i, InitiativeStatus.DONE, dice.oneOf(0.8, 0.9, 1.0));
            kept.add(finished);
            drawn.add(finished);
        }
        List<Double> indexes = kept.stream()
                .filter(initiative -> initiative.active()
                        || initiative.status() == InitiativeStatus.PAUSED
                        || initiative.status() == InitiativeStatus.DONE)
                .map(this::newestIndex)
                .flatMap(Optional::stream)
                .toList();
        int count = dice.maybe(0.2) ? Math.min(indexes.size(), dice.oneOf(4, 5)) : indexes.size();
        BigDecimal change = new BigDecimal(dice.oneOf("0", "0", "0.01", "-0.01", "-0.01", "-0.02"));
        for (int i = 0; i < count; i++) {
            double index = indexes.get(i);
            double own = i == count - 1
                    ? BigDecimal.valueOf(index).add(change).max(BigDecimal.ZERO).doubleValue()
                    : index;
            drawn.add(rated("JC" + i, InitiativeStatus.CANCELLED, own));
        }
        if (!leftGoals.isEmpty() && dice.maybe(0.3)) {
            drawn.add(exited());
        }
    }

    private Optional<Double> newestIndex(Initiative initiative) {
        return initiative.statusReports().list().stream()
                .filter(report -> !report.date().isAfter(asOf))
                .map(StatusReport::cpi)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    private Initiative rated(String id, InitiativeStatus status, double index) {
        LocalDate day = asOf.minusDays(dice.between(400, 800));
        StatusReport report = Altered.with(StatusReport.of(day, Band.AMBER), "cpi", index);
        return Initiative.builder(id, "Rated " + id, InitiativeType.PROJECT, status)
                .statusReports(
                        order.of(List.of(report, StatusReport.of(day.plusDays(1), Band.AMBER)), StatusReport[]::new))
                .goalLinks()
                .build();
    }

    /** Much better than any other, and for a goal that may have been left. */
    private Initiative exited() {
        StatusReport report = Altered.with(StatusReport.of(asOf.minusDays(500), Band.GREEN), "cpi", 3.0);
        return Initiative.builder("JX", "Exited", InitiativeType.PROJECT, InitiativeStatus.CANCELLED)
                .statusReports(report)
                .goalLinks(GoalLink.to(dice.oneOf(leftGoals)))
                .build();
    }

    private void transfer(List<Initiative> drawn) {
        int count = dice.oneOf(1, 2, 2, 3);
        for (int i = 0; i < count; i++) {
            LocalDate day = asOf.minusDays(dice.between(450, 700));
            boolean told = dice.maybe(0.5);
            InitiativeBuilder giver = side("JG" + i, day, told || dice.maybe(0.5), Money.of(900), "JR" + i)
                    .statusReports(report(day, dice.oneOf(Band.GREEN, Band.GREEN, Band.AMBER_GREEN, Band.AMBER)));
            if (!leftGoals.isEmpty()) {
                dice.sometimes(0.1, () -> giver.goalLinks(GoalLink.to(dice.oneOf(leftGoals))));
            }
            drawn.add(giver.build());
            drawn.add(side("JR" + i, day, told || dice.maybe(0.9), Money.of(1_100), "JG" + i)
                    .statusReports(report(day, dice.oneOf(Band.RED, Band.RED, Band.AMBER_RED, Band.AMBER)))
                    .build());
        }
    }

    private InitiativeBuilder side(String id, LocalDate day, boolean told, Money after, String other) {
        Budget transfer = Altered.with(
                Budget.of(day, after, dice.maybe(0.95) ? BudgetReason.TRANSFER : BudgetReason.UNKNOWN),
                "counterpartId",
                other);
        List<Budget> versions = new ArrayList<>();
        versions.add(Budget.of(day.minusDays(50), Money.of(1_000), BudgetReason.INITIAL));
        versions.addAll(told ? List.of(transfer) : List.of());
        return Initiative.builder(id, "Side " + id, InitiativeType.PROJECT, InitiativeStatus.DONE)
                .budgets(order.of(versions, Budget[]::new));
    }

    /** On the day, or one before or after it. */
    private StatusReport[] report(LocalDate day, Band band) {
        StatusReport told = StatusReport.of(day.plusDays(dice.oneOf(-1, -1, 0, 0, 1)), band, RatingScale.FIVE);
        return new StatusReport[] {told};
    }
}
