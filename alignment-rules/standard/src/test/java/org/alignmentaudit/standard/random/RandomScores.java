package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Initiative;

/**
 * Gives initiatives scores of their fit to the goals on the day of their approval or a day beside it, around the least score
 * that needs no reason, entered on that day or later; and to some of them a day by which they are wound down.
 */
final class RandomScores {

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomScores(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    Initiative addTo(Initiative initiative) {
        Initiative ending = dice.maybe(0.1)
                ? Altered.with(initiative, "sunsetOn", asOf.plusDays(dice.between(-50, 200)))
                : initiative;
        if (dice.maybe(0.4)) {
            return ending;
        }
        LocalDate approved = initiative.approvedOn() != null ? initiative.approvedOn() : initiative.actualStart();
        LocalDate day = approved != null ? approved : asOf.minusDays(dice.between(0, 500));
        List<Assessment> scores =
                dice.days(3, () -> dice.oneOf(dice.around(day), day.minusDays(dice.between(0, 40)))).stream()
                        .map(date -> score(date, day))
                        .toList();
        return Altered.with(ending, "assessments", new History<>(order.of(dice.maybe(0.1) ? List.of() : scores)));
    }

    private Assessment score(LocalDate date, LocalDate approved) {
        return new Assessment(
                date,
                dice.oneOf(0.3, 0.49, 0.5, 0.51, 0.9),
                null,
                dice.orNull(0.4, () -> "Needed anyway"),
                dice.orNull(0.6, () -> dice.around(approved)));
    }
}
