package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;

/**
 * Draws small initiatives whose links are their point: to goals that were closed, with spending around the day of that; to
 * around five goals; or with weights that are all alike.
 */
final class RandomDrifters {

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final List<Goal> goals;
    private final List<String> kpiIds;

    RandomDrifters(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<Goal> goals, List<String> kpiIds) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.goals = goals;
        this.kpiIds = kpiIds;
    }

    List<Initiative> draw() {
        if (gaps.missing("initiatives.goalLinks") || goals.isEmpty()) {
            return List.of();
        }
        List<Initiative> drawn = new ArrayList<>();
        List<Goal> closed = goals.stream().filter(Goal::closed).toList();
        if (!closed.isEmpty() && !gaps.missing("initiatives.spending")) {
            IntStream.rangeClosed(1, dice.between(2, 4)).forEach(i -> drawn.add(drifter("D" + i, closed)));
        }
        dice.sometimes(0.6, () -> drawn.add(linked("L1")));
        return drawn;
    }

    private Initiative drifter(String id, List<Goal> closed) {
        Goal goal = dice.oneOf(closed);
        LocalDate day = goal.closedOn() == null ? asOf.minusDays(90) : goal.closedOn();
        List<GoalLink> links = new ArrayList<>(List.of(GoalLink.to(goal.id(), 0.1)));
        dice.sometimes(0.2, () -> links.add(GoalLink.to(dice.oneOf(goals).id(), 0.1)));
        List<Spend> spending = dice.days(3, () -> dice.oneOf(dice.around(day), dice.between(day, asOf))).stream()
                .map(date -> Spend.actual(date, Money.of(dice.oneOf(-1, 0, 1, 2))))
                .toList();
        return Initiative.builder(id, "Drifter " + id, InitiativeType.PROJECT, status())
                .goalLinks(order.of(links, GoalLink[]::new))
                .spending(order.of(spending, Spend[]::new))
                .build();
    }

    private InitiativeStatus status() {
        return dice.maybe(0.8) ? InitiativeStatus.ACTIVE : dice.word(InitiativeStatus.class);
    }

    private Initiative linked(String id) {
        boolean alike = dice.maybe(0.5);
        int count = dice.oneOf(2, 3, 3, 5, 6, 6, 7);
        List<GoalLink> links = IntStream.range(0, count)
                .mapToObj(i -> goals.get(i % goals.size()).id())
                .map(goal -> new GoalLink(
                        goal,
                        alike ? Double.valueOf(0.2) : dice.orNull(0.8, () -> dice.between(1, 9) / 10.0),
                        dice.orNull(0.7, () -> "By what it delivers"),
                        kpiIds.isEmpty() ? null : dice.orNull(0.5, () -> dice.oneOf(kpiIds)),
                        null,
                        null))
                .toList();
        return Initiative.builder(id, "Linked " + id, InitiativeType.PROJECT, status())
                .goalLinks(order.of(links, GoalLink[]::new))
                .build();
    }
}
