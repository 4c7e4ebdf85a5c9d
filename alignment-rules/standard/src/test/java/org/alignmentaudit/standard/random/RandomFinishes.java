package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Forecast;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.PercentBasis;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.ScheduleChange;
import org.alignmentaudit.facts.ScheduleReason;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * Tells how near their ends initiatives are said to be: around eight tenths, by around two points a step; with costs at
 * completion that rise around three times, and ends that moved around three times.
 */
final class RandomFinishes {

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomFinishes(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Initiative> draw() {
        return IntStream.rangeClosed(1, dice.between(1, 4))
                .mapToObj(i -> finishing("X" + i))
                .toList();
    }

    private Initiative finishing(String id) {
        LocalDate start = asOf.minusDays(300);
        LocalDate original = asOf.minusDays(100);
        InitiativeStatus status = dice.maybe(0.9) ? InitiativeStatus.ACTIVE : dice.word(InitiativeStatus.class);
        InitiativeBuilder finishing = Initiative.builder(id, "Finishing " + id, InitiativeType.PROJECT, status)
                .plannedStart(start)
                .originalEnd(original)
                .plannedEnd(original.plusDays(dice.oneOf(0, 99, 100, 100, 101)))
                .statusReports(order.of(reports(), StatusReport[]::new));
        dice.sometimes(0.9, () -> finishing.spending(order.of(spending(), Spend[]::new)));
        dice.sometimes(0.7, () -> finishing.forecasts(order.of(forecasts(), Forecast[]::new)));
        dice.sometimes(0.8, () -> finishing.scheduleChanges(order.of(moves(original), ScheduleChange[]::new)));
        return finishing.build();
    }

    private List<StatusReport> reports() {
        double part = dice.oneOf(0.76, 0.78, 0.79, 0.8, 0.8, 0.9);
        double first = dice.oneOf(0.0, 0.01, 0.01, 0.02);
        double second = dice.oneOf(0.0, 0.01, 0.019, 0.02);
        PercentBasis basis = dice.orNull(0.5, () -> dice.word(PercentBasis.class));
        List<BigDecimal> parts = List.of(
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(part).add(BigDecimal.valueOf(first)),
                BigDecimal.valueOf(part).add(BigDecimal.valueOf(first)).add(BigDecimal.valueOf(second)));
        return IntStream.range(dice.maybe(0.1) ? 1 : 0, 3)
                .mapToObj(i -> report(asOf.minusDays(70L - 30 * i), parts.get(i).doubleValue(), basis))
                .toList();
    }

    private static StatusReport report(LocalDate day, double part, @Nullable PercentBasis basis) {
        return new StatusReport(day, Band.GREEN, RatingScale.FIVE, null, null, null, part, basis, null, null);
    }

    /** The second newest report is of 40 days ago. */
    private List<Spend> spending() {
        return dice.days(3, () -> asOf.minusDays(dice.oneOf(0, 39, 40, 41, 80))).stream()
                .map(day -> Spend.actual(day, Money.of(dice.oneOf(0, 1, 10))))
                .toList();
    }

    private List<Forecast> forecasts() {
        int cost = 100;
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = dice.between(3, 5); i > 0; i--) {
            cost += dice.oneOf(20, 20, 20, 20, 0, -20);
            forecasts.add(Forecast.of(asOf.minusDays(20L * i), Money.of(cost), Money.of(500)));
        }
        return forecasts;
    }

    private List<ScheduleChange> moves(LocalDate original) {
        List<ScheduleChange> moves = new ArrayList<>();
        LocalDate end = original;
        for (int i = dice.between(0, 4); i > 0; i--) {
            LocalDate next = end.plusDays(dice.oneOf(10, 10, 10, -5));
            ScheduleReason reason = dice.orNull(0.8, () -> dice.word(ScheduleReason.class));
            moves.add(new ScheduleChange(asOf.minusDays(20L * i), end, next, reason, null));
            end = next;
        }
        return moves;
    }

    /** Some of them were looked at from outside, around the day of the first move. */
    List<Review> reviews() {
        return IntStream.rangeClosed(1, 4)
                .filter(i -> dice.maybe(0.3))
                .mapToObj(i -> Review.of(
                        "RX" + i,
                        "X" + i,
                        ReviewKind.INDEPENDENT,
                        dice.around(asOf.minusDays(20L * dice.between(1, 4))),
                        ReviewOutcome.CONTINUE))
                .toList();
    }
}
