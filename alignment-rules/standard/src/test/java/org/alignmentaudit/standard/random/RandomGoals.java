package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.ObjectiveProfile;

/** Draws goals: as old as a new goal may be, as late as an active one may be, and a day to either side. */
final class RandomGoals {

    private static final int NEW_UNTIL_DAYS = 60;
    private static final int TOLD_AFTER_DAYS = 30;
    private static final int ACTIVE_AFTER_DUE_DAYS = 30;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<String> kpiIds;
    private int drawn;

    RandomGoals(Dice dice, Order order, LocalDate asOf, List<Kpi> kpis) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.kpiIds = kpis.stream().map(Kpi::id).toList();
    }

    List<Goal> draw() {
        int count = dice.between(4, 10);
        List<Goal> goals = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            goals.add(goal(Integer.toString(i), goals.stream().map(Goal::id).toList()));
        }
        return goals;
    }

    private Goal goal(String id, List<String> earlier) {
        GoalStatus status = dice.maybe(0.75) ? GoalStatus.ACTIVE : dice.word(GoalStatus.class);
        GoalBuilder goal = Goal.builder(id, "Goal " + id, status);
        period(goal);
        dice.sometimes(0.9, () -> goal.priority(dice.oneOf(1, 1, 2, 2, 2, 3, 4, 5)));
        dice.sometimes(0.7, () -> goal.owner("P" + dice.between(1, 9)));
        dice.sometimes(0.4, () -> goal.ownerActive(dice.maybe(0.7)));
        dice.sometimes(0.5, () -> goal.differentiator(dice.maybe(0.8)));
        dice.sometimes(0.3, () -> goal.byOperations(dice.maybe(0.4)));
        dice.sometimes(0.2, () -> goal.standing(dice.maybe(0.5)));
        if (!earlier.isEmpty()) {
            dice.sometimes(0.3, () -> goal.parentId(dice.oneOf(earlier)));
            dice.sometimes(status == GoalStatus.SUPERSEDED ? 0.7 : 0, () -> goal.supersededBy(dice.oneOf(earlier)));
        }
        dice.sometimes(0.9, () -> goal.objectives(order.of(objectives(), Objective[]::new)));
        dice.sometimes(0.3, () -> goal.changes(order.of(dice.upTo(3, this::change), GoalChange[]::new)));
        return goal.build();
    }

    private void period(GoalBuilder goal) {
        LocalDate start = dice.maybe(0.3)
                ? dice.around(asOf.minusDays(dice.oneOf(0, TOLD_AFTER_DAYS, NEW_UNTIL_DAYS)))
                : asOf.minusDays(dice.between(NEW_UNTIL_DAYS, 900));
        LocalDate due = dice.maybe(0.3)
                ? dice.around(asOf.minusDays(dice.oneOf(0, ACTIVE_AFTER_DUE_DAYS, ACTIVE_AFTER_DUE_DAYS)))
                : asOf.plusDays(dice.between(1, 900));
        boolean started = dice.maybe(0.92);
        if (started) {
            goal.start(start);
        }
        if (dice.maybe(0.75) && !(started && due.isBefore(start))) {
            goal.due(due);
        }
    }

    /** None in one goal of four. */
    private List<Objective> objectives() {
        int count = dice.maybe(0.25) ? 0 : dice.between(1, 3);
        return IntStream.range(0, count).mapToObj(this::objective).toList();
    }

    private Objective objective(int index) {
        double complete = dice.oneOf(0.5, 0.8, 1.0);
        return new Objective(
                "K" + drawn++,
                "Objective " + index,
                kpiIds.isEmpty() ? null : dice.orNull(complete, () -> dice.oneOf(kpiIds)),
                dice.orNull(complete, () -> dice.between(-20, 100) / 10.0),
                dice.orNull(complete, () -> dice.between(-20, 100) / 10.0),
                dice.orNull(complete, () -> "%"),
                dice.word(Direction.class),
                null,
                dice.orNull(0.5, () -> asOf.plusDays(dice.between(-100, 400))),
                dice.word(ObjectiveKind.class),
                dice.orNull(0.3, () -> dice.word(ObjectiveProfile.class)));
    }

    private GoalChange change() {
        return new GoalChange(
                asOf.plusDays(dice.between(-200, 40)), dice.oneOf("status", "priority", "due"), null, null);
    }
}
