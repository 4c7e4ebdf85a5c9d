package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.GoalLink;
import org.jspecify.annotations.Nullable;

/** Draws links from initiatives to goals. Some goals are favourites; the others get hardly any link. */
final class RandomLinks {

    private static final double CHANCE_OF_NEGLECT = 0.4;

    private final Dice dice;
    private final LocalDate asOf;
    private final List<String> goalIds;
    private final List<String> favourites;

    RandomLinks(Dice dice, LocalDate asOf, List<String> goalIds) {
        this.dice = dice;
        this.asOf = asOf;
        this.goalIds = goalIds;
        this.favourites = dice.some(1 - CHANCE_OF_NEGLECT, goalIds);
    }

    /** None in one initiative of eight; several may name one goal. */
    List<GoalLink> draw() {
        if (goalIds.isEmpty() || dice.maybe(0.12)) {
            return List.of();
        }
        return IntStream.range(0, dice.oneOf(1, 1, 1, 2, 2, 3, 4))
                .mapToObj(i -> link(goal()))
                .toList();
    }

    private String goal() {
        return favourites.isEmpty() || dice.maybe(0.06) ? dice.oneOf(goalIds) : dice.oneOf(favourites);
    }

    private GoalLink link(String goalId) {
        @Nullable Double weight = dice.orNull(0.65, () -> dice.oneOf(0.0, 0.01, 0.1, 0.25, 0.3, 0.5, 0.7, 1.0));
        return new GoalLink(
                goalId,
                weight,
                dice.orNull(0.4, () -> "By what it delivers"),
                null,
                dice.orNull(0.2, () -> asOf.plusDays(dice.between(-200, 30))),
                dice.orNull(0.2, () -> "P1"));
    }
}
