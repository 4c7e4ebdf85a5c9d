package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.StatusReport;

/**
 * Tells how goals changed: last around 90 or 180 days ago, in some portfolios again and again; adds goals that were dropped
 * around 90 days after they started, and initiatives that were cancelled when around a quarter was done.
 */
final class RandomPlans {

    private static final int SPAN_DAYS = 90;
    private static final int YEAR_DAYS = 365;
    private static final List<String> FIELDS = List.of("priority", "priority", "due", "title", "status");

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomPlans(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Goal> addTo(List<Goal> goals) {
        boolean churn = dice.maybe(0.35);
        List<Goal> altered = new ArrayList<>();
        for (Goal goal : goals) {
            boolean closed = goal.changes().any() && goal.closed();
            if (churn || (!closed && dice.maybe(0.5))) {
                List<GoalChange> changes =
                        new ArrayList<>(closed ? goal.changes().list() : List.of());
                changes.addAll(flips());
                changes.addAll(
                        churn ? churned() : dice.upTo(4, () -> change(dice.oneOf(SPAN_DAYS, 2 * SPAN_DAYS, 300))));
                altered.add(Altered.with(goal, "changes", new History<>(order.of(changes))));
            } else {
                altered.add(goal);
            }
        }
        if (!goals.isEmpty() && dice.maybe(0.3)) {
            IntStream.rangeClosed(1, dice.between(2, 5))
                    .forEach(i -> altered.add(dropped(Integer.toString(goals.size() + i))));
        }
        return altered;
    }

    /** Two to four changes of the priority within 90 days, or just before. */
    private List<GoalChange> flips() {
        int count = dice.maybe(0.15) ? dice.between(2, 4) : 0;
        return IntStream.range(0, count)
                .mapToObj(i -> dice.oneOf(SPAN_DAYS - 1, SPAN_DAYS - 1, SPAN_DAYS, 20 + i))
                .map(days -> new GoalChange(asOf.minusDays(days), "priority", "1", "2"))
                .toList();
    }

    private List<GoalChange> churned() {
        List<GoalChange> changes = new ArrayList<>();
        dice.sometimes(0.45, () -> changes.add(change(dice.between(0, SPAN_DAYS))));
        dice.sometimes(0.45, () -> changes.add(change(dice.between(SPAN_DAYS, 2 * SPAN_DAYS))));
        return changes;
    }

    private GoalChange change(int daysAgo) {
        LocalDate day =
                dice.maybe(0.6) ? dice.around(asOf.minusDays(daysAgo)) : asOf.minusDays(dice.between(0, daysAgo));
        return new GoalChange(day, dice.oneOf(FIELDS), null, dice.orNull(0.5, () -> dice.oneOf("MET", "ACTIVE", "2")));
    }

    private Goal dropped(String id) {
        LocalDate end = asOf.minusDays(dice.oneOf(0, 30, YEAR_DAYS - 1, YEAR_DAYS));
        return Goal.builder(id, "Dropped " + id, GoalStatus.DROPPED)
                .start(end.minusDays(SPAN_DAYS + dice.oneOf(-1, 0, 1, -60)))
                .changes(new GoalChange(end, "status", "ACTIVE", "DROPPED"))
                .build();
    }

    /** Initiatives that ended, in some portfolios. */
    List<Initiative> ended() {
        if (dice.maybe(0.6)) {
            return List.of();
        }
        boolean early = dice.maybe(0.6);
        return IntStream.rangeClosed(1, dice.between(7, 11))
                .mapToObj(i -> ended("E" + i, dice.maybe(early ? 0.6 : 0.2)))
                .toList();
    }

    private Initiative ended(String id, boolean cancelled) {
        LocalDate end = asOf.minusDays(dice.oneOf(10, 100, 100, YEAR_DAYS - 1, YEAR_DAYS));
        StatusReport report = Altered.with(
                StatusReport.of(end, Band.AMBER),
                "percentComplete",
                dice.orNull(0.95, () -> dice.oneOf(0.24, 0.24, 0.1, 0.25, 0.9)));
        InitiativeStatus status = cancelled ? InitiativeStatus.CANCELLED : InitiativeStatus.DONE;
        return Initiative.builder(id, "Ended " + id, InitiativeType.PROJECT, status)
                .actualEnd(end)
                .statusReports(report)
                .build();
    }
}
