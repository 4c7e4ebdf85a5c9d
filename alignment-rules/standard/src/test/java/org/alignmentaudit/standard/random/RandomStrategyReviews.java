package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;

/** Draws reviews of the strategy: around the oldest age that each volatility allows, or three and more in the last weeks. */
final class RandomStrategyReviews {

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;

    RandomStrategyReviews(Dice dice, Order order, LocalDate asOf) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
    }

    List<Review> draw() {
        int way = dice.between(1, 10);
        if (way <= 2) {
            return List.of();
        }
        int count = way <= 5 ? dice.between(1, 2) : dice.between(2, 5);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> review("S" + i, way <= 5 ? old() : asOf.minusDays(dice.between(0, 40))))
                .toList();
    }

    private LocalDate old() {
        return dice.around(asOf.minusDays(dice.oneOf(90, 180, 180, 365, 600)));
    }

    private Review review(String id, LocalDate day) {
        List<ReviewAction> actions = dice.upTo(2, () -> action(day));
        return new Review(
                id,
                SubjectType.ORGANIZATION,
                "O",
                ReviewKind.STRATEGY,
                null,
                day,
                dice.maybe(0.95) ? ReviewOutcome.CONTINUE : dice.orNull(0.5, () -> dice.word(ReviewOutcome.class)),
                null,
                dice.maybe(0.03) ? new Rows<>() : new Rows<>(order.of(actions)));
    }

    private ReviewAction action(LocalDate day) {
        return new ReviewAction(day.plusDays(30), dice.orNull(0.08, () -> day.plusDays(dice.between(0, 40))));
    }
}
