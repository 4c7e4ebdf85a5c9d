package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;

/**
 * Draws reviews on the first and last day on which they explain a raise and a day to either side, of other kinds,
 * without an outcome, and on namesakes of the initiative.
 */
final class RandomReviews {

    private final Dice dice;
    private final Order order;
    private final Draft draft;
    private final LocalDate asOf;

    RandomReviews(Dice dice, Order order, Draft draft) {
        this.dice = dice;
        this.order = order;
        this.draft = draft;
        this.asOf = draft.organization().asOf();
    }

    List<Review> draw() {
        return IntStream.rangeClosed(1, dice.between(1, 7))
                .mapToObj(i -> review(Integer.toString(i)))
                .toList();
    }

    private Review review(String id) {
        About about = About.drawn(dice, draft);
        List<ReviewAction> actions = dice.upTo(2, this::action);
        return new Review(
                id,
                about.type(),
                about.id(),
                dice.maybe(0.75) ? ReviewKind.INDEPENDENT : dice.word(ReviewKind.class),
                null,
                day(about.course(draft)),
                dice.orNull(0.8, () -> dice.word(ReviewOutcome.class)),
                dice.orNull(0.2, () -> (double) dice.between(1, 5)),
                dice.maybe(0.5) ? new Rows<>() : new Rows<>(order.of(actions)));
    }

    private LocalDate day(Course course) {
        return dice.oneOf(
                dice.around(course.compared()),
                dice.around(course.newest()),
                dice.between(course.compared(), course.newest()),
                asOf.plusDays(dice.between(-400, 30)));
    }

    private ReviewAction action() {
        LocalDate due = asOf.plusDays(dice.between(-100, 100));
        return new ReviewAction(due, dice.orNull(0.5, () -> due.plusDays(dice.between(-10, 60))));
    }
}
