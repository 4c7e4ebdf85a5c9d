package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;

/**
 * Draws initiatives that were completed around a year ago and since, with links to goals that add up to around 0.5, and goals that
 * started, were closed, or had been due for 30 days around the same days; some were closed on a day that nobody recorded.
 */
final class RandomCompletions {

    private static final int YEAR_DAYS = 365;
    private static final int GRACE_DAYS = 30;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<LocalDate> ends;

    RandomCompletions(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.ends = List.of(asOf.minusDays(YEAR_DAYS - 1), asOf.minusDays(300), asOf.minusDays(250));
    }

    /** Goals that are over, in some portfolios. */
    List<Goal> goals() {
        return dice.maybe(0.5)
                ? List.of()
                : IntStream.rangeClosed(1, dice.between(1, 3))
                        .mapToObj(i -> over("KG" + i))
                        .toList();
    }

    private Goal over(String id) {
        GoalStatus status = dice.maybe(0.8) ? GoalStatus.MET : GoalStatus.SUPERSEDED;
        GoalBuilder goal = Goal.builder(id, "Over " + id, status);
        LocalDate day = dice.around(dice.oneOf(ends));
        dice.sometimes(0.4, () -> goal.start(dice.maybe(0.3) ? dice.around(day) : asOf.minusDays(700)));
        dice.sometimes(0.3, () -> goal.due(dice.around(dice.oneOf(ends)).minusDays(dice.oneOf(0, GRACE_DAYS))));
        GoalChange closed = new GoalChange(day, "status", dice.orNull(0.9, () -> "ACTIVE"), status.name());
        GoalChange opened = new GoalChange(day.minusDays(dice.oneOf(0, 1, 60)), "status", "DRAFT", "ACTIVE");
        GoalChange moved = new GoalChange(dice.around(day), "priority", "1", "2");
        List<GoalChange> changes = dice.oneOf(
                List.of(closed),
                List.of(closed),
                List.of(closed, opened),
                List.of(closed, moved),
                List.of(moved),
                List.of());
        dice.sometimes(0.9, () -> goal.changes(order.of(changes, GoalChange[]::new)));
        return valid(goal.build());
    }

    /** A goal is not due before it starts. */
    private static Goal valid(Goal goal) {
        return goal.start() != null && goal.due() != null && goal.due().isBefore(goal.start())
                ? Altered.with(goal, "start", null)
                : goal;
    }

    List<Initiative> draw(List<String> goals) {
        double strong = dice.oneOf(0.5, 0.7, 0.9, 0.95);
        return IntStream.rangeClosed(1, dice.oneOf(0, 3, 4, 5, 6, 10))
                .mapToObj(i -> completed("KW" + i, goals, strong))
                .toList();
    }

    private Initiative completed(String id, List<String> goals, double strong) {
        InitiativeStatus status = dice.maybe(0.95) ? InitiativeStatus.DONE : InitiativeStatus.CANCELLED;
        LocalDate end = dice.maybe(0.7) ? dice.around(dice.oneOf(ends)) : asOf.minusDays(dice.between(-1, 400));
        InitiativeBuilder completed = Initiative.builder(id, "Completed " + id, InitiativeType.PROJECT, status);
        dice.sometimes(0.97, () -> completed.actualEnd(end));
        dice.sometimes(0.95, () -> completed.goalLinks(order.of(links(goals, strong), GoalLink[]::new)));
        return completed.build();
    }

    private List<GoalLink> links(List<String> goals, double strong) {
        List<GoalLink> links = new ArrayList<>();
        for (int i = goals.isEmpty() || dice.maybe(0.05) ? 0 : dice.between(1, 3); i > 0; i--) {
            String goal = dice.oneOf(goals);
            if (dice.maybe(strong)) {
                links.add(dice.maybe(0.6) ? GoalLink.to(goal, dice.oneOf(0.5, 0.5, 0.51, 0.8)) : GoalLink.to(goal));
            } else {
                double other = dice.oneOf(0.2, 0.19, 0.1);
                links.add(GoalLink.to(goal, 0.3));
                links.add(GoalLink.to(dice.maybe(0.7) ? goal : dice.oneOf(goals), other));
            }
        }
        return links;
    }
}
