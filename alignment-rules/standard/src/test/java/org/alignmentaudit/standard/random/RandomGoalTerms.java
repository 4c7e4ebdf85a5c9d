package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.History;

/**
 * Gives goals a day of review and closed goals the day on which they were closed, around 30 days ago. In some portfolios all
 * goals are drafts around 60 days old, all active goals end in a year or a day beside it, or there are more goals than
 * anybody can pursue.
 */
final class RandomGoalTerms {

    private static final int YEAR_DAYS = 365;
    private static final int OLD_DRAFT_DAYS = 60;
    private static final int CLOSED_DAYS = 30;

    private final Dice dice;
    private final LocalDate asOf;

    RandomGoalTerms(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    List<Goal> addTo(List<Goal> goals) {
        int way = goals.isEmpty() ? 0 : dice.between(1, 20);
        List<Goal> altered = new ArrayList<>();
        for (Goal goal : goals) {
            Goal reviewed =
                    dice.maybe(0.4) ? Altered.with(goal, "reviewOn", asOf.plusDays(dice.between(-99, 99))) : goal;
            Goal closed = goal.closed() && dice.maybe(0.8) ? closed(reviewed) : reviewed;
            altered.add(way <= 2 ? draft(closed) : way <= 6 ? ending(closed) : closed);
        }
        if (way > 17) {
            IntStream.rangeClosed(1, dice.between(2, 6))
                    .forEach(i -> altered.add(further(Integer.toString(goals.size() + i))));
        }
        return altered;
    }

    private Goal closed(Goal goal) {
        List<GoalChange> changes = new ArrayList<>(goal.changes().list());
        LocalDate day =
                dice.maybe(0.4) ? dice.around(asOf.minusDays(CLOSED_DAYS)) : asOf.minusDays(dice.between(0, 300));
        changes.add(new GoalChange(day, "status", "ACTIVE", goal.status().name()));
        return Altered.with(goal, "changes", new History<>(changes));
    }

    private Goal draft(Goal goal) {
        LocalDate start = dice.maybe(0.97) ? asOf.minusDays(OLD_DRAFT_DAYS + dice.oneOf(0, 1, 1, 1, 40, 90)) : null;
        Goal draft = Altered.with(Altered.with(goal, "status", GoalStatus.DRAFT), "start", start);
        boolean early = start != null && goal.due() != null && goal.due().isBefore(start);
        return early ? Altered.with(draft, "due", start) : draft;
    }

    private Goal ending(Goal goal) {
        Goal ends =
                Altered.with(goal, "due", asOf.plusDays(dice.oneOf(YEAR_DAYS - 1, YEAR_DAYS - 1, YEAR_DAYS, 99, 200)));
        return dice.maybe(0.9) ? Altered.with(ends, "standing", false) : ends;
    }

    private Goal further(String id) {
        return Goal.builder(id, "Goal " + id, GoalStatus.ACTIVE)
                .priority(dice.between(3, 5))
                .owner("P1")
                .start(asOf.minusDays(dice.between(70, 500)))
                .due(asOf.plusDays(dice.between(1, 700)))
                .build();
    }
}
