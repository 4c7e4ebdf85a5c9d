package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Adoption;
import org.alignmentaudit.facts.History;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;

/**
 * Tells how far people have taken up what went live around 90 days ago: around half of the planned users, around three of
 * ten cases by the old way, and actions of reviews of which around three of ten are overdue.
 */
final class RandomTakeUp {

    private static final int SETTLED_DAYS = 90;

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;

    RandomTakeUp(Dice dice, Order order, Gaps gaps, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
    }

    Initiative addTo(Initiative initiative) {
        LocalDate live = initiative.wentLiveOn();
        if (live == null || dice.maybe(0.3)) {
            return initiative;
        }
        List<LocalDate> days = dice.days(
                3,
                () -> dice.oneOf(dice.around(live.plusDays(SETTLED_DAYS)), dice.between(live, asOf), asOf.plusDays(9)));
        List<Adoption> counts = days.stream()
                .map(day -> new Adoption(
                        day,
                        dice.orNull(0.8, () -> dice.oneOf(49, 50, 51, 10)),
                        dice.orNull(0.8, () -> dice.oneOf(100, 100, 120, 0)),
                        dice.orNull(0.7, () -> dice.oneOf(0.3, 0.31, 0.1, 0.6))))
                .toList();
        return Altered.with(initiative, "adoption", new History<>(order.of(counts)));
    }

    List<Review> reviews(List<Initiative> initiatives) {
        return gaps.missing("reviews")
                ? List.of()
                : initiatives.stream()
                        .filter(initiative -> initiative.wentLiveOn() != null && dice.maybe(0.5))
                        .map(this::review)
                        .toList();
    }

    private Review review(Initiative initiative) {
        List<ReviewAction> actions = IntStream.range(0, dice.oneOf(2, 3, 3, 10))
                .mapToObj(i -> new ReviewAction(
                        asOf.minusDays(dice.oneOf(-1, 0, 1, 1, 20)),
                        dice.orNull(0.6, () -> asOf.minusDays(dice.between(-1, 9)))))
                .toList();
        return new Review(
                "RC" + initiative.id(),
                SubjectType.INITIATIVE,
                initiative.id(),
                ReviewKind.POST,
                null,
                asOf.minusDays(30),
                null,
                null,
                dice.maybe(0.05) ? new Rows<>() : new Rows<>(order.of(actions)));
    }
}
